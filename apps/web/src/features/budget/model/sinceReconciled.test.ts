import { budgetSchema } from '@samplan/domain'
import { expect, test } from 'vitest'
import { countSince, sinceReconciled } from './sinceReconciled.ts'

const kr = (kronor: number) => ({ kind: 'known', kronor })
const line = (id: string, amounts: Record<string, unknown>) => ({
  id,
  code: null,
  label: id,
  explanation: null,
  amounts,
  conflicts: [],
})

const budget = (lines: readonly unknown[], reconciliation: unknown) =>
  budgetSchema.parse({
    type: 'budget',
    id: 'b',
    title: '',
    groups: [{ id: 'g', side: 'cost', title: '', lines, statedTotal: null }],
    statedResult: null,
    footnotes: [],
    takenRequests: [],
    reconciliation,
  })

const cell = (lineId: string, kronor: number, columnId = 'now') => ({ lineId, columnId, amount: kr(kronor) })
const change = (lineId: string, columnId = 'now') => ({ lineId, columnId, by: 'bo', at: 7 })

test('nothing is told of a table that nobody has reconciled', () => {
  expect(sinceReconciled(budget([line('a', {})], null))).toBeNull()
})

test('a cell that says something else is told with what it was and who wrote it', () => {
  const since = sinceReconciled(
    budget([line('a', { now: kr(5), before: kr(3) }), line('b', { now: kr(9) })], {
      by: 'eva',
      at: 1,
      cells: [cell('a', 4), cell('a', 3, 'before'), cell('b', 9)],
      changes: [change('a'), change('b')],
    }),
  )
  expect(since?.stamp).toEqual({ by: 'eva', at: 1 })
  expect(since?.places).toEqual([{ row: 'lines/a', column: 'now' }])
  const cells = [...(since?.lines.values() ?? [])].flatMap((ofLine) => [...ofLine.values()])
  expect(cells).toEqual([{ was: kr(4), changed: change('a') }])
})

test('what was changed and changed back is no change', () => {
  const since = sinceReconciled(
    budget([line('a', { now: kr(4) })], { by: 'eva', at: 1, cells: [cell('a', 4)], changes: [change('a')] }),
  )
  expect(since && countSince(since)).toBe(0)
})

test('a cleared cell, a line that is new and one that is gone are told', () => {
  const since = sinceReconciled(
    budget([line('a', {}), line('c', { now: kr(1) })], {
      by: 'eva',
      at: 1,
      cells: [cell('a', 4), cell('b', 2)],
      changes: [],
    }),
  )
  expect(since?.places.map(({ row }) => row)).toEqual(['lines/a', 'lines/c'])
  expect([...(since?.added ?? [])]).toEqual(['c'])
  expect(since?.removed).toBe(1)
  expect(since && countSince(since)).toBe(3)
})
