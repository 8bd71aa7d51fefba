import type { BlockId, RowId, RowOf } from '@samplan/domain'
import * as fc from 'fast-check'
import { beforeEach, describe, expect, test } from 'vitest'
import * as Y from 'yjs'
import { emptyBlock } from '../blocks/emptyBlock.ts'
import { readBlock } from '../blocks/readBlock.ts'
import { moveBlock } from '../section/moveBlock.ts'
import { projectSection } from '../section/readSection.ts'
import { undoScope } from '../section/roots.ts'
import { writeSection } from '../section/writeSection.ts'
import { blockId, rowId, sectionId } from '../testing/ids.ts'
import { replicaOf } from '../testing/peers.ts'
import { insertRow, moveRow, removeRow, writeRowField } from './editRows.ts'
import { readRows } from './readRows.ts'

const SECTION = sectionId('section')
const ROSTER = blockId('roster')
const IDS = ['a', 'b', 'c'].map(rowId)

const person = (id: RowId, name: string): RowOf<'roster'> => ({
  id,
  name,
  role: null,
  party: null,
  municipality: null,
})

let doc: Y.Doc

beforeEach(() => {
  doc = new Y.Doc()
  doc.clientID = 1
  writeSection(doc, SECTION, [emptyBlock('roster', ROSTER)])
  for (const id of IDS) insertRow(doc, 'roster', ROSTER, person(id, id), null, null)
})

const namesIn = (of: Y.Doc, id: BlockId = ROSTER) => readRows(of, 'roster', id).map(({ name }) => name)

test('rows come, move, change and go, each in one transaction', () => {
  const origins: unknown[] = []
  doc.on('afterTransaction', ({ origin, changed }) => changed.size > 0 && origins.push(origin))
  insertRow(doc, 'roster', ROSTER, person(rowId('d'), 'd'), rowId('b'), 'insert')
  moveRow(doc, ROSTER, rowId('c'), rowId('a'), 'move')
  writeRowField(doc, 'roster', ROSTER, rowId('a'), 'party', 'S', 'write')
  removeRow(doc, ROSTER, rowId('b'), 'remove')
  expect(namesIn(doc)).toEqual(['c', 'a', 'd'])
  expect(readRows(doc, 'roster', ROSTER)[1]?.party).toBe('S')
  expect(origins).toEqual(['insert', 'move', 'write', 'remove'])
})

test('what does not fit in a row reads as nothing said, and the row stays', () => {
  doc.getMap('rows').set(`${ROSTER}/a/name`, 7)
  doc.getMap('rows').set(`${ROSTER}/a/party`, ['S'])
  expect(readRows(doc, 'roster', ROSTER)[0]).toEqual({ ...person(rowId('a'), ''), party: null })
})

test('rows go with their block to another section', () => {
  const elsewhere = { doc: new Y.Doc(), sectionId: sectionId('elsewhere') }
  const before = projectSection(doc, SECTION)
  moveBlock({ doc, sectionId: SECTION }, elsewhere, ROSTER, null, null)
  expect(projectSection(elsewhere.doc, elsewhere.sectionId)).toEqual(before)
  expect(doc.getMap('rows').size).toBe(0)
})

test('one undo takes back what was done to a row', () => {
  const undo = new Y.UndoManager(undoScope(doc, SECTION), {
    trackedOrigins: new Set(['me']),
    captureTimeout: 0,
  })
  removeRow(doc, ROSTER, rowId('b'), 'me')
  writeRowField(doc, 'roster', ROSTER, rowId('a'), 'name', 'Anna', 'me')
  undo.undo()
  undo.undo()
  expect(namesIn(doc)).toEqual(['a', 'b', 'c'])
})

describe('two people at once', () => {
  const merge = (...docs: [Y.Doc, Y.Doc]) => {
    const [mine, theirs] = docs
    Y.applyUpdate(mine, Y.encodeStateAsUpdate(theirs))
    Y.applyUpdate(theirs, Y.encodeStateAsUpdate(mine))
  }
  const replicas = () => [replicaOf(doc, SECTION, 2), replicaOf(doc, SECTION, 3)] as const

  test('in different rows, or different fields of one, both win', () => {
    const field = fc.constantFrom('name' as const, 'party' as const, 'role' as const)
    const cell = fc.record({ row: fc.constantFrom(...IDS), field })
    fc.assert(
      fc.property(cell, cell, (one, other) => {
        fc.pre(one.row !== other.row || one.field !== other.field)
        const [mine, theirs] = replicas()
        writeRowField(mine, 'roster', ROSTER, one.row, one.field, 'mine', null)
        writeRowField(theirs, 'roster', ROSTER, other.row, other.field, 'theirs', null)
        merge(mine, theirs)
        const rows = readRows(mine, 'roster', ROSTER)
        expect(rows).toEqual(readRows(theirs, 'roster', ROSTER))
        expect(rows.find(({ id }) => id === one.row)?.[one.field]).toBe('mine')
        expect(rows.find(({ id }) => id === other.row)?.[other.field]).toBe('theirs')
      }),
    )
  })

  test('a row that one removed while another moved it is there, whole', () => {
    const [mine, theirs] = replicas()
    removeRow(mine, ROSTER, rowId('b'), null)
    moveRow(theirs, ROSTER, rowId('b'), null, null)
    merge(mine, theirs)
    expect(namesIn(mine)).toEqual(['a', 'c', 'b'])
    expect(readBlock(theirs, 'roster', ROSTER)).toEqual(readBlock(mine, 'roster', ROSTER))
  })

  test('new rows at one place are both there, in one order for all', () => {
    const [mine, theirs] = replicas()
    insertRow(mine, 'roster', ROSTER, person(rowId('m'), 'm'), rowId('b'), null)
    insertRow(theirs, 'roster', ROSTER, person(rowId('t'), 't'), rowId('b'), null)
    merge(mine, theirs)
    expect(namesIn(mine)).toEqual(['a', 'm', 't', 'b', 'c'])
    expect(namesIn(theirs)).toEqual(namesIn(mine))
    // Between the two, which share a place.
    insertRow(mine, 'roster', ROSTER, person(rowId('x'), 'x'), rowId('t'), null)
    expect(namesIn(mine)).toEqual(['a', 'm', 'x', 't', 'b', 'c'])
  })
})
