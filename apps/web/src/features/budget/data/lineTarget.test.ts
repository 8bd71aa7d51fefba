import { blockIdSchema, groupIdSchema, lineIdSchema, type BudgetGroup } from '@samplan/domain'
import { expect, test } from 'vitest'
import { lineTarget } from './lineTarget.ts'

const line = (id: string) => ({
  id: lineIdSchema.parse(id),
  code: null,
  label: id,
  explanation: null,
  amounts: {},
  conflicts: [],
  nature: 'ordinary' as const,
  pairedLineId: null,
  carriedFrom: [],
})
const group = (id: string, lines: readonly string[]): BudgetGroup => ({
  id: groupIdSchema.parse(id),
  side: 'cost',
  title: '',
  lines: lines.map(line),
  statedTotal: null,
})
const budget = {
  id: blockIdSchema.parse('b'),
  groups: [group('g', ['a', 'b', 'c']), group('h', []), group('i', ['d'])],
}

test.each([
  ['a', 1, 'g', 'c'],
  ['b', 1, 'g', null],
  ['c', -1, 'g', 'b'],
  ['c', 1, 'h', null],
  ['d', -1, 'h', null],
] as const)('%s by %d: into %s before %s', (id, direction, groupId, before) => {
  expect(lineTarget(budget, lineIdSchema.parse(id), direction)).toEqual({ groupId, before })
})

test('at the ends of the table there is nowhere to go', () => {
  expect(lineTarget(budget, lineIdSchema.parse('a'), -1)).toBeNull()
  expect(lineTarget(budget, lineIdSchema.parse('d'), 1)).toBeNull()
  expect(lineTarget(budget, lineIdSchema.parse('gone'), 1)).toBeNull()
})
