import { budgetColumnSchema, lineIdSchema } from '@samplan/domain'
import { expect, test } from 'vitest'
import { gridLayout } from '../model/columns.ts'
import { planFill, planPaste } from './planPaste.ts'

const columns = [
  { id: 'now', label: 'Budget 2027', kind: 'budget', year: 2027 },
  { id: 'before', label: 'Budget 2026', kind: 'budget', year: 2026 },
].map((column) => budgetColumnSchema.parse(column))
const layout = gridLayout(columns, 2027, { asked: false, shown: [] })
const lines = ['a', 'b'].map((id) => ({ id: lineIdSchema.parse(id) }))
const amountsFrom = layout.columns.slice(2)

test('writes amounts line by line in the columns from the one pasted at', () => {
  const plan = planPaste([['702 000', '717\u00a0333'], ['31 290 kr']], { lines, columns: amountsFrom }, 'tom')
  expect(plan).toMatchObject({
    changes: [
      {
        lineId: 'a',
        amounts: [
          { columnId: 'now', amount: { kind: 'known', kronor: 702_000 } },
          { columnId: 'before', amount: { kind: 'known', kronor: 717_333 } },
        ],
      },
      { lineId: 'b', amounts: [{ columnId: 'now', amount: { kind: 'known', kronor: 31_290 } }] },
    ],
    added: [],
    unreadable: 0,
    ignored: 0,
  })
})

test('keeps what it cannot read, and says how much', () => {
  const plan = planPaste([['12 00O'], ['5']], { lines, columns: amountsFrom }, 'tom')
  expect(plan.unreadable).toBe(1)
  expect(plan.changes[0]?.amounts[0]?.amount).toEqual({ kind: 'unknown', typed: '12 00O' })
})

test('reads codes and labels, whole amounts with öre, and blanks as unknown', () => {
  const table = [['12', 'Styrelsen', '702 000,00', '']]
  const [line] = planPaste(table, { lines, columns: layout.columns }, 'tom').changes
  expect(line).toMatchObject({
    texts: { code: '12', label: 'Styrelsen' },
    amounts: [{ amount: { kronor: 702_000 } }, { amount: { kind: 'unknown', typed: null } }],
  })
})

test('rows beyond the last line are lines to add; empty ones are not', () => {
  const table = [['1'], ['2'], ['3'], []]
  const plan = planPaste(table, { lines, columns: amountsFrom }, 'tom')
  expect(plan.changes).toHaveLength(2)
  expect(plan.added).toMatchObject([{ amounts: [{ amount: { kronor: 3 } }] }])
})

test('leaves computed columns alone and counts what fell on them', () => {
  const plan = planPaste([['1', '2', '3', '4 %']], { lines, columns: amountsFrom }, 'tom')
  expect(plan.changes[0]?.amounts).toHaveLength(2)
  expect(plan.ignored).toBe(2)
})

test('fills a selection with one value', () => {
  const plan = planFill('5', lines, amountsFrom.slice(0, 1), 'tom')
  expect(plan.changes.map(({ lineId }) => lineId)).toEqual(['a', 'b'])
  expect(plan.changes[1]?.amounts).toEqual([{ columnId: 'now', amount: { kind: 'known', kronor: 5 } }])
})
