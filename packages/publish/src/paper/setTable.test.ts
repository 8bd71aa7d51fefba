import { tableSchema } from '@samplan/domain'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { setTable } from './setTable.ts'

interface Draft {
  readonly header?: boolean
  readonly colspan?: number
  readonly rowspan?: number
}

const set = (rows: readonly (readonly Draft[])[]) =>
  setTable(
    tableSchema.parse({
      type: 'table',
      id: 'table',
      rows: rows.map((cells) => ({
        cells: cells.map((cell) => ({ header: false, colspan: 1, rowspan: 1, content: [], ...cell })),
      })),
    }),
    () => [],
  )

const places = (rows: readonly (readonly Draft[])[]) =>
  set(rows).rows.map((row) => row.map(({ x, colspan, rowspan }) => [x, colspan, rowspan]))

describe('a table in its grid', () => {
  it('moves a cell aside for one that reaches down to it', () => {
    expect(places([[{ rowspan: 2 }, {}], [{}]])).toEqual([
      [
        [0, 1, 2],
        [1, 1, 1],
      ],
      [[1, 1, 1]],
    ])
  })

  it('cuts spans that reach outside, and columns in which nothing begins', () => {
    expect(places([[{ colspan: 1000, rowspan: 1000 }]])).toEqual([[[0, 1, 1]]])
    expect(places([[{ colspan: 3 }], [{}, { colspan: 2 }]])).toEqual([
      [[0, 2, 1]],
      [
        [0, 1, 1],
        [1, 1, 1],
      ],
    ])
  })

  it('repeats the rows of header cells at the top, if no cell reaches out of them', () => {
    expect(
      set([
        [{ header: true }, { header: true }],
        [{}, {}],
      ]).headerRows,
    ).toBe(1)
    expect(
      set([
        [{ header: true }, {}],
        [{}, {}],
      ]).headerRows,
    ).toBe(0)
    expect(set([[{ header: true, rowspan: 2 }, { header: true }], [{}]]).headerRows).toBe(0)
  })

  it('covers no place twice, and none outside', () => {
    const span = fc.integer({ min: 1, max: 4 })
    const row = fc.array(fc.record({ colspan: span, rowspan: span }), { maxLength: 4 })
    fc.assert(
      fc.property(fc.array(row, { maxLength: 5 }), (drafts) => {
        const { rows, columns } = set(drafts)
        const covered = rows
          .flat()
          .flatMap(({ x, y, colspan, rowspan }) =>
            Array.from({ length: colspan * rowspan }, (_, at) => [
              x + (at % colspan),
              y + Math.floor(at / colspan),
            ]),
          )
        expect(new Set(covered.map(String)).size).toBe(covered.length)
        expect(covered.every(([x = 0, y = 0]) => x < columns && y < rows.length)).toBe(true)
      }),
    )
  })
})
