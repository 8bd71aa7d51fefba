/** Copying, pasting and adding up ranges of a grid, on a small budget. */
import { blockIdSchema, budgetColumnSchema, budgetSchema } from '@samplan/domain'
import { expect, test } from 'vitest'
import { parseTable } from '../../../clipboard/parseTable.ts'
import { copyRange } from '../clipboard/copyRange.ts'
import { pasteInto } from '../clipboard/pasteInto.ts'
import { selectionSum } from '../bar/selectionSum.ts'
import { gridLayout } from '../model/columns.ts'
import { fillRange } from './fillRange.ts'
import { gridModel, selected } from './GridModel.ts'

const columns = [
  { id: 'now', label: 'Budget 2027', kind: 'budget', year: 2027 },
  { id: 'before', label: 'Budget 2026', kind: 'budget', year: 2026 },
].map((column) => budgetColumnSchema.parse(column))

const line = (id: string, amounts: Record<string, unknown>) => ({
  id,
  code: id,
  label: `Rad ${id}`,
  explanation: null,
  amounts,
  conflicts: [],
})
const kr = (kronor: number) => ({ kind: 'known', kronor })

const budget = budgetSchema.parse({
  type: 'budget',
  id: blockIdSchema.parse('b'),
  title: '',
  groups: [
    {
      id: 'costs',
      side: 'cost',
      title: 'Kostnader',
      lines: [
        line('12', { now: kr(100), before: kr(80) }),
        line('13', { now: { kind: 'none' }, before: kr(5) }),
      ],
      statedTotal: { label: 'Summa kostnader', amounts: { now: 100 } },
    },
    {
      id: 'revenue',
      side: 'revenue',
      title: 'Intäkter',
      lines: [line('80', { now: { kind: 'unknown', typed: '12 00O' }, before: kr(85) })],
      statedTotal: null,
    },
  ],
  statedResult: null,
  footnotes: [],
  takenRequests: [],
})
const layout = gridLayout(columns, 2027, { asked: false, shown: [] })
const model = gridModel({
  budget,
  layout,
  columns,
  requests: new Map(),
  pairs: new Map(),
  since: null,
  changed: new Map(),
})
const everything = { top: 0, bottom: model.rows.length - 1, left: 0, right: layout.columns.length - 1 }

test('rows follow the plan, each group with its heading and its total', () => {
  expect(model.shape.rows).toEqual([
    'groups/costs',
    'lines/12',
    'lines/13',
    'totals/costs',
    'groups/revenue',
    'lines/80',
    'totals/revenue',
    'result',
  ])
  expect(model.shape.columns).toEqual(['code', 'label', 'now', 'before', 'change', 'percent'])
})

test('a copy of everything holds what a spreadsheet can count with', () => {
  const { rows, columns: copied } = selected(model, everything)
  expect(copyRange(model, rows, copied)).toEqual([
    ['Kostnader', null, null, null, null, null],
    ['12', 'Rad 12', 100, 80, 20, '25,0 %'],
    ['13', 'Rad 13', null, 5, null, null],
    [null, 'Summa kostnader', 100, 85, 15, '17,6 %'],
    ['Intäkter', null, null, null, null, null],
    ['80', 'Rad 80', '12 00O', 85, null, null],
    [null, null, 0, 85, -85, '-100,0 %'],
    [null, null, -100, 0, -100, null],
  ])
})

test('the sum of a selection counts amounts of lines alone', () => {
  expect(selectionSum(model, everything)).toEqual({ count: 4, kronor: 270, mean: 68 })
})

test('a paste goes down its group, and beyond it adds lines', () => {
  const paste = pasteInto(model, { top: 2, bottom: 2, left: 2, right: 2 }, parseTable('7\n8'), 'tom')
  expect(paste).toMatchObject({ groupId: 'costs', plan: { changes: [{ lineId: '13' }], added: [{}] } })
})

test('one value fills a selection', () => {
  const paste = pasteInto(model, { top: 1, bottom: 5, left: 2, right: 2 }, parseTable('7'), 'tom')
  expect(paste?.plan.changes.map(({ lineId }) => lineId)).toEqual(['12', '13', '80'])
  expect(paste?.plan.added).toEqual([])
})

test('a fill goes on with its pattern over lines, and passes headings and totals over', () => {
  const pattern = { top: 1, bottom: 2, left: 3, right: 3 }
  const edits = fillRange(model, pattern, { top: 1, bottom: 5, left: 3, right: 3 })
  expect(edits).toEqual([{ lineId: '80', columnId: 'before', amount: kr(80) }])
  expect(fillRange(model, pattern, pattern)).toEqual([])
})

test('a fill to the left takes what stands to its right', () => {
  const edits = fillRange(
    model,
    { top: 5, bottom: 5, left: 3, right: 3 },
    { top: 5, bottom: 5, left: 1, right: 3 },
  )
  expect(edits).toEqual([{ lineId: '80', columnId: 'now', amount: kr(85) }])
})

test('nothing is pasted on headings and totals', () => {
  expect(pasteInto(model, { top: 0, bottom: 0, left: 2, right: 2 }, parseTable('7'), 'tom')).toBeNull()
  expect(pasteInto(model, { top: 3, bottom: 3, left: 2, right: 2 }, parseTable('7'), 'tom')).toBeNull()
})
