/** Two people in one budget table, offline from each other: nobody's work is lost, and no amount changes its line. */
import type { Amount, Budget } from '@samplan/domain'
import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import * as Y from 'yjs'
import { emptyBlock } from '../blocks/emptyBlock.ts'
import { writeSection } from '../section/writeSection.ts'
import { blockId, columnId, groupId, lineId, sectionId } from '../testing/ids.ts'
import { exchange, replicaOf } from '../testing/peers.ts'
import { setCell } from './editCells.ts'
import { addGroup, removeGroup } from './editGroups.ts'
import { addLine, moveLine, removeLine, setLineField, sortLines } from './editLines.ts'
import { readBudget } from './readBudget.ts'

const SECTION = sectionId('section')
const BUDGET = blockId('budget')
const GROUPS = [groupId('costs'), groupId('revenue')] as const
const COLUMNS = [columnId('this-year'), columnId('last-year')] as const
const LINES = ['l0', 'l1', 'l2', 'l3', 'l4'].map(lineId)

function twoReplicas(): [Y.Doc, Y.Doc] {
  const origin = new Y.Doc()
  origin.clientID = 1
  writeSection(origin, SECTION, [emptyBlock('budget', BUDGET)])
  for (const id of GROUPS) addGroup(origin, BUDGET, { id, side: 'cost', title: id }, null, null)
  for (const id of LINES) add(origin, id, null)
  for (const id of LINES) setCell(origin, BUDGET, id, COLUMNS[0], kr(100), null)
  return [replicaOf(origin, SECTION, 2), replicaOf(origin, SECTION, 3)]
}

const kr = (kronor: number): Amount => ({ kind: 'known', kronor })

function add(doc: Y.Doc, id: string, before: string | null): void {
  const line = { id: lineId(id), groupId: GROUPS[0], code: null, label: id, explanation: null }
  addLine(doc, BUDGET, line, before === null ? null : lineId(before), null)
}

const linesOf = (budget: Budget) => budget.groups.flatMap(({ lines }) => lines)
const idsIn = (budget: Budget) => budget.groups.map(({ lines }) => lines.map(({ id }) => id))

const anyLine = fc.constantFrom(...LINES)
const anyColumn = fc.constantFrom(...COLUMNS)
const anyAmount = fc.oneof(
  fc.integer({ min: -1000, max: 1000 }).map(kr),
  fc.constantFrom<Amount>({ kind: 'none' }, { kind: 'unknown', typed: '12 00O' }),
)

type Edit = (doc: Y.Doc) => void

const write = fc
  .tuple(anyLine, anyColumn, anyAmount)
  .map(([line, column, amount]) => ({ line, column, amount }))

const move: fc.Arbitrary<Edit> = fc
  .tuple(anyLine, fc.constantFrom(...GROUPS), fc.option(anyLine, { nil: null }))
  .map(
    ([line, group, before]) =>
      (doc) =>
        moveLine(doc, BUDGET, line, group, before, null),
  )

const sort: fc.Arbitrary<Edit> = fc
  .shuffledSubarray(LINES)
  .map((order) => (doc) => sortLines(doc, BUDGET, GROUPS[0], order, null))

const insert: fc.Arbitrary<Edit> = fc.tuple(fc.uuid(), fc.option(anyLine, { nil: null })).map(
  ([id, before]) =>
    (doc) =>
      add(doc, `new-${id}`, before),
)

const rearrangements = fc.array(fc.oneof(move, sort, insert), { maxLength: 6 })

test('an amount written by one while the other moves, sorts and inserts lines stays on its line', () => {
  fc.assert(
    fc.property(fc.array(write, { minLength: 1, maxLength: 6 }), rearrangements, (writes, edits) => {
      const [anna, bo] = twoReplicas()
      for (const { line, column, amount } of writes) setCell(anna, BUDGET, line, column, amount, null)
      for (const edit of edits) edit(bo)
      const annas = new Map(linesOf(readBudget(anna, BUDGET)).map((line) => [line.id, line.amounts]))
      const bos = idsIn(readBudget(bo, BUDGET))
      exchange([anna, bo])

      const merged = readBudget(anna, BUDGET)
      expect(readBudget(bo, BUDGET)).toEqual(merged)
      expect(idsIn(merged)).toEqual(bos)
      for (const line of linesOf(merged)) expect(line.amounts).toEqual(annas.get(line.id) ?? {})
    }),
  )
})

test('two columns of one line, edited offline by two, are both kept, and so are two of its fields', () => {
  fc.assert(
    fc.property(anyLine, anyAmount, anyAmount, fc.string(), (id, one, other, label) => {
      const [anna, bo] = twoReplicas()
      setCell(anna, BUDGET, id, COLUMNS[0], one, null)
      setLineField(anna, BUDGET, id, 'code', '141', null)
      setCell(bo, BUDGET, id, COLUMNS[1], other, null)
      setLineField(bo, BUDGET, id, 'label', label, null)
      exchange([anna, bo])
      const line = linesOf(readBudget(bo, BUDGET)).find((candidate) => candidate.id === id)
      expect(line).toMatchObject({ amounts: { [COLUMNS[0]]: one, [COLUMNS[1]]: other }, code: '141', label })
    }),
  )
})

test('both rearrange: everybody sees the same, and no line is lost or doubled', () => {
  fc.assert(
    fc.property(rearrangements, rearrangements, (annas, bos) => {
      const [anna, bo] = twoReplicas()
      for (const edit of annas) edit(anna)
      for (const edit of bos) edit(bo)
      const before = [anna, bo].flatMap((doc) => linesOf(readBudget(doc, BUDGET)).map(({ id }) => id))
      exchange([anna, bo])
      const merged = readBudget(anna, BUDGET)
      expect(readBudget(bo, BUDGET)).toEqual(merged)
      expect(
        linesOf(merged)
          .map(({ id }) => id)
          .toSorted(),
      ).toEqual([...new Set(before)].toSorted())
    }),
  )
})

test('lines that two put in at one place have equal keys, and one still fits between them', () => {
  const [anna, bo] = twoReplicas()
  add(anna, 'anna', 'l2')
  add(bo, 'bo', 'l2')
  exchange([anna, bo])
  expect(idsIn(readBudget(anna, BUDGET))[0]).toEqual(['l0', 'l1', 'anna', 'bo', 'l2', 'l3', 'l4'])
  add(anna, 'between', 'bo')
  moveLine(anna, BUDGET, lineId('l4'), GROUPS[0], lineId('bo'), null)
  expect(idsIn(readBudget(anna, BUDGET))[0]).toEqual(['l0', 'l1', 'anna', 'between', 'l4', 'bo', 'l2', 'l3'])
})

test('a line that one removes while the other moves it is back, whole', () => {
  const [anna, bo] = twoReplicas()
  removeLine(anna, BUDGET, lineId('l1'), null)
  moveLine(bo, BUDGET, lineId('l1'), GROUPS[1], null, null)
  exchange([anna, bo])
  expect(readBudget(anna, BUDGET).groups[1]?.lines).toMatchObject([
    { id: 'l1', label: 'l1', amounts: { [COLUMNS[0]]: kr(100) } },
  ])
})

test('a group that one removes while the other puts a line in it is back, with that line', () => {
  const [anna, bo] = twoReplicas()
  removeGroup(anna, BUDGET, GROUPS[0], null)
  add(bo, 'new', 'l1')
  expect(idsIn(readBudget(anna, BUDGET))).toEqual([[]])
  exchange([anna, bo])
  expect(readBudget(anna, BUDGET).groups).toMatchObject([
    { id: 'revenue' },
    { id: 'costs', title: 'costs', lines: [{ id: 'new' }] },
  ])
})
