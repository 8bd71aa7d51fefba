import { expect, test } from 'vitest'
import { columnIdSchema } from '../ids.ts'
import { budgetSchema } from './budget.ts'
import { linePairs } from './linePairs.ts'

const NOW = columnIdSchema.parse('now')

const line = (id: string, kronor: number | null, pairedLineId: string | null = null) => ({
  id,
  code: id,
  label: `Rad ${id}`,
  explanation: null,
  amounts: { now: kronor === null ? { kind: 'none' } : { kind: 'known', kronor } },
  conflicts: [],
  pairedLineId,
})

const budget = (costs: ReturnType<typeof line>[], revenue: ReturnType<typeof line>[]) =>
  budgetSchema.parse({
    type: 'budget',
    id: 'b',
    title: '',
    groups: [
      { id: 'costs', side: 'cost', title: '', lines: costs, statedTotal: null },
      { id: 'revenue', side: 'revenue', title: '', lines: revenue, statedTotal: null },
    ],
    statedResult: null,
    footnotes: [],
    takenRequests: [],
  })

const shown = (pairs: ReturnType<typeof linePairs>) =>
  Object.fromEntries([...pairs].map(([id, { partner, difference }]) => [id, [partner.id, difference]]))

test('both lines of a pair know of it, whichever names the other', () => {
  const pairs = linePairs(budget([line('10', 100, '80'), line('11', 5)], [line('80', 90)]), NOW)
  expect(shown(pairs)).toEqual({ 10: ['80', 10], 80: ['10', -10] })
})

test('no difference is told where a figure is missing', () => {
  const pairs = linePairs(budget([line('10', null, '80')], [line('80', 90)]), NOW)
  expect(shown(pairs)).toEqual({ 10: ['80', null], 80: ['10', null] })
})

test('a line that is gone, or the line itself, is no partner', () => {
  expect(linePairs(budget([line('10', 1, 'gone'), line('11', 1, '11')], []), NOW).size).toBe(0)
})
