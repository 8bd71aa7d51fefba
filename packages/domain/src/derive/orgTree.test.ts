import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import type { OrgChartRow } from '../blocks/orgChart.ts'
import { rowIdSchema } from '../ids.ts'
import { orgList, orgTree } from './orgTree.ts'

const row = (id: string, parentId: string | null = null): OrgChartRow => ({
  id: rowIdSchema.parse(id),
  label: id,
  detail: null,
  parentId: parentId === null ? null : rowIdSchema.parse(parentId),
})
const drawn = (...rows: OrgChartRow[]) =>
  orgList(orgTree(rows)).map(({ row: { label }, depth }) => `${'·'.repeat(depth)}${label}`)

test('each box stands right below its own, in the order of the rows', () => {
  expect(drawn(row('a'), row('c', 'b'), row('b', 'a'), row('d', 'a'))).toEqual(['a', '·b', '··c', '·d'])
})

test('a box whose parent is gone stands at the top', () => {
  expect(drawn(row('a', 'gone'), row('b', 'a'))).toEqual(['a', '·b'])
})

test('boxes in a ring stand at the top, and what hangs from the ring hangs there', () => {
  expect(drawn(row('a', 'b'), row('b', 'a'), row('c', 'b'), row('d', 'd'))).toEqual(['a', 'b', '·c', 'd'])
})

test.each([
  ['a chain', (index: number) => (index === 0 ? null : `row-${index - 1}`)],
  ['a ring', (index: number) => `row-${(index + 1) % 10_000}`],
])('%s of thousands of boxes is drawn no deeper than an organisation', (_, parentOf) => {
  const rows = Array.from({ length: 10_000 }, (_unused, index) => row(`row-${index}`, parentOf(index)))
  const list = orgList(orgTree(rows))
  expect(list).toHaveLength(10_000)
  expect(Math.max(...list.map(({ depth }) => depth))).toBeLessThanOrEqual(40)
})

test('whatever the parents say, every row is drawn once', () => {
  const id = fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f')
  const rows = fc.uniqueArray(fc.tuple(id, fc.option(id)), { selector: ([own]) => own })
  fc.assert(
    fc.property(rows, (pairs) => {
      const labels = orgList(orgTree(pairs.map(([own, parent]) => row(own, parent)))).map(
        (box) => box.row.label,
      )
      expect(labels.toSorted()).toEqual(pairs.map(([own]) => own).toSorted())
    }),
  )
})
