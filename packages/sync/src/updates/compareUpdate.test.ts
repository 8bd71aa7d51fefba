import { describe, expect, test } from 'vitest'
import * as Y from 'yjs'
import { deletionOf, updateOn } from '../testing/frames.ts'
import { compareUpdate } from './compareUpdate.ts'
import { decodeUpdate, type DecodedUpdate } from './decodeUpdate.ts'

function decoded(bytes: Uint8Array): DecodedUpdate {
  const result = decodeUpdate(bytes, { updateParts: 1000 })
  if (!result.ok) throw new Error(result.code)
  return result.update
}

function docWith(text: string): Y.Doc {
  const doc = new Y.Doc()
  doc.getText('t').insert(0, text)
  return doc
}

const insert = (at: number, text: string) => (doc: Y.Doc) => doc.getText('t').insert(at, text)

describe('what the document holds already is known', () => {
  const doc = docWith('abc')
  doc.getText('t').delete(1, 1)

  test.each([
    ['an empty update', Y.encodeStateAsUpdate(new Y.Doc())],
    ['everything', Y.encodeStateAsUpdate(doc)],
    ['a deletion again', deletionOf(doc.clientID, 1, 1)],
  ])('%s', (_name, bytes) => {
    expect(compareUpdate(doc, decoded(bytes))).toEqual({ kind: 'known' })
  })
})

describe('news', () => {
  test('names the clients under which something is new', () => {
    const doc = docWith('abc')
    const update = updateOn(doc, insert(0, 'x'), 42)
    expect(compareUpdate(doc, decoded(update))).toEqual({
      kind: 'news',
      clientIds: new Set([42]),
      overlaps: false,
    })
  })

  test('may overlap with what is known', () => {
    const doc = docWith('abc')
    const longer = updateOn(new Y.Doc(), insert(0, 'abc'), 42)
    const shorter = updateOn(new Y.Doc(), insert(0, 'ab'), 42)
    Y.applyUpdate(doc, shorter)
    expect(compareUpdate(doc, decoded(longer))).toMatchObject({ kind: 'news', overlaps: true })
  })

  test('is a deletion of something that lives', () => {
    const doc = docWith('abc')
    expect(compareUpdate(doc, decoded(deletionOf(doc.clientID, 0, 1)))).toEqual({
      kind: 'news',
      clientIds: new Set(),
      overlaps: false,
    })
  })
})

describe('refused before Yjs has seen it', () => {
  const INCOMPLETE = { kind: 'refused', code: 'update-incomplete' }
  const MALFORMED = { kind: 'refused', code: 'update-malformed' }

  test('a gap in the clocks', () => {
    const source = docWith('abc')
    const after = Y.encodeStateVector(source)
    insert(3, 'd')(source)
    expect(compareUpdate(new Y.Doc(), decoded(Y.encodeStateAsUpdate(source, after)))).toEqual(INCOMPLETE)
  })

  test('a gap that merging has filled with a skip', () => {
    const source = new Y.Doc()
    const updates: Uint8Array[] = []
    source.on('update', (update: Uint8Array) => updates.push(update))
    for (const at of [0, 1, 2]) insert(at, 'x')(source)
    const [first, , third] = updates
    if (!first || !third) throw new Error('Three updates were made')
    expect(compareUpdate(new Y.Doc(), decoded(Y.mergeUpdates([first, third])))).toEqual(INCOMPLETE)
  })

  test('an origin that nobody has', () => {
    const doc = docWith('abc')
    const update = updateOn(doc, insert(3, 'd'), 42)
    expect(compareUpdate(new Y.Doc(), decoded(update))).toEqual(INCOMPLETE)
  })

  test('a deletion of what nobody has', () => {
    expect(compareUpdate(docWith('abc'), decoded(deletionOf(42, 0, 1)))).toEqual(INCOMPLETE)
  })

  test('an item that builds on itself', () => {
    const update = decoded(updateOn(new Y.Doc(), insert(0, 'a'), 42))
    const [struct] = update.structs
    if (!(struct instanceof Y.Item)) throw new Error('An item was written')
    struct.origin = Y.createID(42, 0)
    expect(compareUpdate(new Y.Doc(), update)).toEqual(MALFORMED)
  })

  test("a struct under the document's own client id", () => {
    const doc = docWith('abc')
    const update = updateOn(doc, insert(0, 'x'), doc.clientID)
    expect(compareUpdate(doc, decoded(update))).toEqual(MALFORMED)
  })
})
