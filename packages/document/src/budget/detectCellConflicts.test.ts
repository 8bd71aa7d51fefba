import type { Amount } from '@samplan/domain'
import * as fc from 'fast-check'
import { beforeEach, expect, test } from 'vitest'
import * as Y from 'yjs'
import { emptyBlock } from '../blocks/emptyBlock.ts'
import { writeSection } from '../section/writeSection.ts'
import { blockId, columnId, groupId, lineId, sectionId, userId } from '../testing/ids.ts'
import { replicaOf } from '../testing/peers.ts'
import { detectCellConflicts, writeCellConflicts, type FoundConflict } from './detectCellConflicts.ts'
import { chooseConflict, setCell } from './editCells.ts'
import { addGroup } from './editGroups.ts'
import { addLine } from './editLines.ts'
import { readBudget } from './readBudget.ts'

const BUDGET = blockId('budget')
const LINE = lineId('line')
const COLUMN = columnId('column')
const SECTION = sectionId('section')

const kr = (kronor: number): Amount => ({ kind: 'known', kronor })
const authorOf = (client: number) => userId(`user-${client}`)

let server: Y.Doc
let anna: Y.Doc
let bo: Y.Doc

beforeEach(begin)

function begin(): void {
  const origin = new Y.Doc()
  writeSection(origin, SECTION, [emptyBlock('budget', BUDGET)])
  addGroup(origin, BUDGET, { id: groupId('costs'), side: 'cost', title: '' }, null, null)
  addLine(
    origin,
    BUDGET,
    { id: LINE, groupId: groupId('costs'), code: null, label: '', explanation: null },
    null,
    null,
  )
  server = replicaOf(origin, SECTION, 1)
  anna = replicaOf(origin, SECTION, 2)
  bo = replicaOf(origin, SECTION, 3)
}

/** What a client has that the server lacks, applied as one update. */
function send(client: Y.Doc): FoundConflict[] {
  const update = Y.encodeStateAsUpdate(client, Y.encodeStateVector(server))
  const found = server.transact((transaction) => {
    Y.applyUpdate(server, update)
    return detectCellConflicts(transaction, authorOf)
  })
  writeCellConflicts(server, found, 'server')
  return found
}

function receive(client: Y.Doc): void {
  Y.applyUpdate(client, Y.encodeStateAsUpdate(server))
}

const set = (doc: Y.Doc, amount: Amount) => setCell(doc, BUDGET, LINE, COLUMN, amount, null)
const line = (doc: Y.Doc) => readBudget(doc, BUDGET).groups[0]?.lines[0]
const valuesInConflict = () =>
  line(server)
    ?.conflicts.flatMap(({ values }) => values)
    .map(({ amount, by }) => [by, amount.kind === 'known' ? amount.kronor : amount.kind])
    .toSorted()

test('a write that follows on the value that stood there is no conflict', () => {
  set(anna, kr(1))
  expect(send(anna)).toEqual([])
  receive(bo)
  set(bo, kr(2))
  set(bo, kr(3))
  expect(send(bo)).toEqual([])
  expect(line(server)?.amounts[COLUMN]).toEqual(kr(3))
})

test.each([
  ['the higher client id sends last', true],
  ['the higher client id sends first', false],
])('two writes that know nothing of each other are both kept: %s', (_, inOrder) => {
  set(anna, kr(10))
  set(bo, kr(20))
  for (const client of inOrder ? [anna, bo] : [bo, anna]) send(client)
  expect(valuesInConflict()).toEqual([
    ['user-2', 10],
    ['user-3', 20],
  ])
})

test('what somebody went on writing without knowing replaces only the own value', () => {
  set(anna, kr(10))
  set(bo, kr(20))
  send(bo)
  send(anna)
  set(anna, kr(11))
  send(anna)
  set(bo, kr(21))
  send(bo)
  expect(valuesInConflict()).toEqual([
    ['user-2', 11],
    ['user-3', 21],
  ])
})

test('several values typed offline count as one, the last', () => {
  for (const kronor of [1, 2, 3]) set(anna, kr(kronor))
  set(bo, kr(20))
  send(bo)
  send(anna)
  expect(valuesInConflict()).toEqual([
    ['user-2', 3],
    ['user-3', 20],
  ])
})

test('equal values are no conflict, and nothing is lost against a cleared cell', () => {
  set(anna, kr(10))
  set(bo, kr(10))
  send(anna)
  expect(send(bo)).toEqual([])

  receive(anna)
  receive(bo)
  set(anna, { kind: 'unknown', typed: null })
  set(bo, { kind: 'none' })
  send(anna)
  expect(send(bo)).toEqual([])
  expect(line(server)?.amounts[COLUMN]).toEqual({ kind: 'none' })
})

test('choosing settles it, for everybody', () => {
  set(anna, kr(10))
  set(bo, { kind: 'unknown', typed: '12 00O' })
  send(anna)
  send(bo)
  receive(anna)
  chooseConflict(anna, BUDGET, LINE, COLUMN, kr(10), null)
  expect(send(anna)).toEqual([])
  expect(line(server)).toMatchObject({ amounts: { [COLUMN]: kr(10) }, conflicts: [] })

  receive(bo)
  chooseConflict(bo, BUDGET, LINE, COLUMN, kr(99), null)
  expect(line(bo)?.amounts[COLUMN]).toEqual(kr(10))
})

test('two who choose differently at once are in conflict again', () => {
  set(anna, kr(10))
  set(bo, kr(20))
  send(anna)
  send(bo)
  receive(anna)
  receive(bo)
  chooseConflict(anna, BUDGET, LINE, COLUMN, kr(10), null)
  chooseConflict(bo, BUDGET, LINE, COLUMN, kr(20), null)
  send(anna)
  send(bo)
  expect(valuesInConflict()).toEqual([
    ['user-2', 10],
    ['user-3', 20],
  ])
})

test('whatever order things happen in, no value vanishes that nobody has written over knowingly', () => {
  const step = fc.record({
    who: fc.constantFrom('anna' as const, 'bo' as const),
    what: fc.constantFrom('write', 'write', 'send', 'receive'),
  })
  fc.assert(
    fc.property(fc.array(step, { maxLength: 14 }), (steps) => {
      begin()
      const clients = { anna, bo }
      const open = new Set<number>()
      let value = 0
      for (const { who, what } of steps) {
        const client = clients[who]
        // A client that comes back says what it has before it is told what others have: see decision 012.
        if (what !== 'write') send(client)
        if (what === 'receive') receive(client)
        if (what !== 'write') continue
        for (const seen of shownIn(client)) open.delete(seen)
        open.add(++value)
        set(client, kr(value))
      }
      for (const client of [anna, bo]) send(client)
      expect(shownIn(server)).toEqual(expect.arrayContaining([...open]))
    }),
  )
})

/** The amounts that somebody who looks at the cell is shown. */
function shownIn(doc: Y.Doc): number[] {
  const seen = line(doc)
  const amounts = [
    seen?.amounts[COLUMN],
    ...(seen?.conflicts ?? []).flatMap(({ values }) => values.map(({ amount }) => amount)),
  ]
  return amounts.flatMap((amount) => (amount?.kind === 'known' ? [amount.kronor] : []))
}
