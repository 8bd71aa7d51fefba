import { addGroup, addLine, createBlock, emptyBlock, setCell } from '@samplan/document'
import { blockIdSchema, columnIdSchema, groupIdSchema, lineIdSchema } from '@samplan/domain'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { Awareness } from 'y-protocols/awareness'
import * as Y from 'yjs'
import { BudgetSource, type ForeignEdit } from './BudgetSource.ts'

const block = blockIdSchema.parse('b')
const column = columnIdSchema.parse('now')
const [first, second] = ['l1', 'l2'].map((id) => lineIdSchema.parse(id))
const edits: ForeignEdit[] = []

let mine: Y.Doc
let theirs: Y.Doc
let awareness: Awareness
let source: BudgetSource
let stop: () => void

const set = (doc: Y.Doc, line: typeof first, kronor: number) => {
  if (line) setCell(doc, block, line, column, { kind: 'known', kronor }, 'typed')
}
const receive = () => Y.applyUpdate(mine, Y.encodeStateAsUpdate(theirs), 'provider')

beforeEach(() => {
  edits.length = 0
  theirs = new Y.Doc()
  createBlock(theirs, emptyBlock('budget', block), 'server')
  const groupId = groupIdSchema.parse('g')
  addGroup(theirs, block, { id: groupId, side: 'cost', title: '' }, null, 'server')
  for (const id of [first, second]) {
    if (id) addLine(theirs, block, { id, groupId, code: null, label: id, explanation: null }, null, 'server')
  }
  mine = new Y.Doc()
  receive()
  awareness = new Awareness(mine)
  source = new BudgetSource(mine, block, awareness, (edit) => edits.push(edit))
  stop = source.subscribe(() => undefined)
})

afterEach(() => {
  stop()
  awareness.destroy()
})

test('lines that did not change stay the same objects', () => {
  const [before] = source.get().groups
  set(mine, first, 5)
  const [after] = source.get().groups
  expect(after?.lines[0]).not.toBe(before?.lines[0])
  expect(after?.lines[1]).toBe(before?.lines[1])
})

test('reads once for a transaction, and not for other blocks', () => {
  const listener = vi.fn<() => void>()
  const unsubscribe = source.subscribe(listener)
  mine.transact(() => {
    set(mine, first, 1)
    set(mine, second, 2)
  })
  mine.getMap('fields').set('other/due', '2027')
  unsubscribe()
  expect(listener).toHaveBeenCalledTimes(1)
})

test('says which cells somebody present has changed', () => {
  awareness.states.set(theirs.clientID, { user: { name: 'Bo', colour: 2 } })
  set(theirs, second, 7)
  receive()
  expect(edits).toEqual([{ author: { name: 'Bo', colour: 2 }, cells: [{ lineId: 'l2', column: 'now' }] }])
})

test('says nothing of what one has written oneself, nor of what nobody present has', () => {
  set(mine, first, 1)
  set(theirs, second, 7)
  receive()
  expect(edits).toEqual([])
  expect(source.get().groups[0]?.lines[1]?.amounts).toEqual({ now: { kind: 'known', kronor: 7 } })
})
