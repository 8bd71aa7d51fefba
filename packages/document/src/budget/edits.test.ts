import { footnoteIdSchema, type Amount, type Footnote } from '@samplan/domain'
import { beforeEach, expect, test } from 'vitest'
import * as Y from 'yjs'
import { createBlock } from '../blocks/createBlock.ts'
import { emptyBlock } from '../blocks/emptyBlock.ts'
import { blockId, columnId, groupId, lineId } from '../testing/ids.ts'
import { setCells } from './editCells.ts'
import { addFootnote, removeFootnote, setFootnoteField } from './editFootnotes.ts'
import { addGroup, moveGroup, renameGroup, setGroupSide } from './editGroups.ts'
import { addLine, moveLine, removeLine, setLineField, sortLines } from './editLines.ts'
import { releaseRequest, takeRequest } from './editRequests.ts'
import { clearStatedTotal, setStatedLabel, setStatedTotal } from './editStatedRows.ts'
import { readBudget } from './readBudget.ts'

const BUDGET = blockId('budget')
const COSTS = groupId('costs')
/** A group may well be called as the result is elsewhere. */
const RESULT = groupId('result')
const COLUMN = columnId('column')
const [A, B, C] = [lineId('a'), lineId('b'), lineId('c')]

let doc: Y.Doc

beforeEach(() => {
  doc = new Y.Doc()
  createBlock(doc, emptyBlock('budget', BUDGET), null)
  addGroup(doc, BUDGET, { id: COSTS, side: 'cost', title: 'Kostnader' }, null, null)
  addGroup(doc, BUDGET, { id: RESULT, side: 'revenue', title: 'Intäkter' }, null, null)
  for (const id of [A, B, C])
    addLine(doc, BUDGET, { id, groupId: COSTS, code: null, label: '', explanation: null }, null, null)
})

const kr = (kronor: number): Amount => ({ kind: 'known', kronor })
const budget = () => readBudget(doc, BUDGET)
const lines = () => budget().groups.map((group) => group.lines.map(({ id }) => id))

test('lines move, sort, change and go', () => {
  moveLine(doc, BUDGET, C, COSTS, A, null)
  expect(lines()).toEqual([['c', 'a', 'b'], []])
  moveLine(doc, BUDGET, A, COSTS, A, null)
  moveLine(doc, BUDGET, A, RESULT, null, null)
  expect(lines()).toEqual([['c', 'b'], ['a']])
  sortLines(doc, BUDGET, COSTS, [B, C], null)
  expect(lines()).toEqual([['b', 'c'], ['a']])
  setLineField(doc, BUDGET, B, 'explanation', '(från staten)', null)
  expect(budget().groups[0]?.lines[0]?.explanation).toBe('(från staten)')
  removeLine(doc, BUDGET, B, null)
  expect(lines()).toEqual([['c'], ['a']])
})

test('lines that have one order key, which two people gave them, sort too', () => {
  for (const id of [A, B, C]) doc.getMap('lines').set(`${BUDGET}/${id}/order`, 'a0')
  sortLines(doc, BUDGET, COSTS, [C, A, B], null)
  expect(lines()[0]).toEqual(['c', 'a', 'b'])
})

test('groups move, change their title and their side', () => {
  moveGroup(doc, BUDGET, RESULT, COSTS, null)
  renameGroup(doc, BUDGET, RESULT, 'Finansiering', null)
  setGroupSide(doc, BUDGET, COSTS, 'revenue', null)
  expect(budget().groups).toMatchObject([
    { id: 'result', title: 'Finansiering' },
    { id: 'costs', side: 'revenue' },
  ])
})

test('a pasted range is one transaction', () => {
  let transactions = 0
  doc.on('afterTransaction', () => transactions++)
  setCells(
    doc,
    BUDGET,
    [
      { lineId: A, columnId: COLUMN, amount: kr(1) },
      { lineId: B, columnId: COLUMN, amount: { kind: 'unknown', typed: '12 00O' } },
      { lineId: C, columnId: COLUMN, amount: { kind: 'unknown', typed: null } },
    ],
    'paste',
  )
  expect(transactions).toBe(1)
  expect(budget().groups[0]?.lines.map(({ amounts }) => amounts)).toEqual([
    { [COLUMN]: kr(1) },
    { [COLUMN]: { kind: 'unknown', typed: '12 00O' } },
    {},
  ])
})

test('totals and the result are stated, each for itself, and taken back', () => {
  setStatedTotal(doc, BUDGET, COSTS, COLUMN, 5, null)
  setStatedLabel(doc, BUDGET, COSTS, 'Summa', null)
  setStatedTotal(doc, BUDGET, null, COLUMN, 7, null)
  expect(budget().groups.map(({ statedTotal }) => statedTotal)).toEqual([
    { label: 'Summa', amounts: { [COLUMN]: 5 } },
    null,
  ])
  expect(budget().statedResult).toEqual({ label: '', amounts: { [COLUMN]: 7 } })
  clearStatedTotal(doc, BUDGET, COSTS, COLUMN, null)
  setStatedLabel(doc, BUDGET, null, null, null)
  expect(budget().groups[0]?.statedTotal).toEqual({ label: 'Summa', amounts: {} })
  expect(budget().statedResult).toBeNull()
})

test('footnotes come, change and go', () => {
  const note = (id: string): Footnote => ({
    id: footnoteIdSchema.parse(id),
    mark: '*',
    lineId: A,
    columnId: COLUMN,
    text: '',
    parts: [],
  })
  addFootnote(doc, BUDGET, note('n1'), null)
  addFootnote(doc, BUDGET, note('n2'), null)
  setFootnoteField(doc, BUDGET, note('n1').id, 'text', 'Enligt beslut', null)
  expect(budget().footnotes).toEqual([{ ...note('n1'), text: 'Enligt beslut' }, note('n2')])
  removeFootnote(doc, BUDGET, note('n1').id, null)
  expect(budget().footnotes).toEqual([note('n2')])
})

test('a request taken over is in the line and remembered; released, the line keeps its amount', () => {
  const requestId = blockId('request')
  takeRequest(doc, BUDGET, { requestId, lineId: A, columnId: COLUMN, kronor: 160_000 }, null)
  expect(budget().takenRequests).toEqual([{ requestId, lineId: A, kronor: 160_000 }])
  releaseRequest(doc, BUDGET, requestId, null)
  expect(budget().takenRequests).toEqual([])
  expect(budget().groups[0]?.lines[0]?.amounts).toEqual({ [COLUMN]: kr(160_000) })
})

test('a cell keeps as much of what cannot be read as goes into it', () => {
  const typed = 'x'.repeat(1_000_000)
  setCells(doc, BUDGET, [{ lineId: A, columnId: COLUMN, amount: { kind: 'unknown', typed } }], null)
  const kept = budget().groups[0]?.lines[0]?.amounts[COLUMN]
  expect(kept).toEqual({ kind: 'unknown', typed: 'x'.repeat(200) })
})
