import { describe, expect, test } from 'vitest'
import * as Y from 'yjs'
import type { Frame } from '../protocol/frame.ts'
import { readMessage } from '../protocol/readMessage.ts'
import { SharedState } from './SharedState.ts'

function setUp() {
  const doc = new Y.Doc()
  const state = new SharedState('section-own', doc)
  doc.getMap('m').set('first', 'x')
  const write = (key: string, value: string) => {
    doc.once('update', (update: Uint8Array) => state.advance(update))
    doc.getMap('m').set(key, value)
  }
  return { doc, state, write }
}

/** What a client holds that applies these frames. */
function applied(frames: readonly Frame[]): Y.Doc {
  const copy = new Y.Doc()
  for (const { plain } of frames) {
    const message = readMessage(plain)
    if (message.type === 'update') Y.applyUpdate(copy, message.bytes)
  }
  return copy
}

const contentOf = (doc: Y.Doc): unknown => doc.getMap('m').toJSON()

describe('[R80] one encoding serves everybody', () => {
  test('of a state that stands still', () => {
    const { doc, state } = setUp()
    const [frame, ...more] = state.framesForNewcomer()
    expect(state.framesForNewcomer()).toEqual([frame])
    expect(state.framesForNewcomer()[0]).toBe(frame)
    expect(more).toEqual([])
    expect(contentOf(applied(state.framesForNewcomer()))).toEqual(contentOf(doc))
  })

  test('of a state that moves: what has come since goes behind it', () => {
    const { doc, state, write } = setUp()
    state.framesForNewcomer()
    write('second', 'y')
    const [frame] = state.framesForNewcomer()
    write('third', 'z')
    const later = state.framesForNewcomer()
    expect(later[0]).toBe(frame)
    expect(later).toHaveLength(2)
    expect(contentOf(applied(later))).toEqual(contentOf(doc))
  })

  test('until the tail is a fair part of it', () => {
    const { doc, state, write } = setUp()
    state.framesForNewcomer()
    write('second', 'y')
    const [frame] = state.framesForNewcomer()
    write('large', 'x'.repeat(70_000))
    const later = state.framesForNewcomer()
    expect(later[0]).not.toBe(frame)
    expect(later).toHaveLength(1)
    expect(contentOf(applied(later))).toEqual(contentOf(doc))
  })

  test('and people who come back with the same part share a step 2', () => {
    const { doc, state, write } = setUp()
    const vector = Y.encodeStateVector(doc)
    write('second', 'y')
    const frame = state.step2For(vector)
    expect(state.step2For(vector.slice())).toBe(frame)
    write('third', 'z')
    expect(state.step2For(vector)).not.toBe(frame)
    expect(contentOf(applied([state.step2For(Uint8Array.of(0))]))).toEqual(contentOf(doc))
  })
})

test('an adopted encoding is not made again', () => {
  const { doc, state } = setUp()
  const snapshot = Y.encodeStateAsUpdate(doc)
  state.adopt(snapshot)
  expect(state.whole()).toBe(snapshot)
})
