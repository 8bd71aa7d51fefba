import { describe, expect, test, vi } from 'vitest'
import * as Y from 'yjs'
import { SharedState } from './SharedState.ts'

function setUp() {
  const doc = new Y.Doc()
  const state = new SharedState(doc)
  doc.getMap('m').set('first', 'x')
  const write = (key: string, value: string) => {
    doc.once('update', (update: Uint8Array) => state.advance(update))
    doc.getMap('m').set(key, value)
  }
  return { doc, state, write }
}

const EMPTY = Uint8Array.of(0)

describe('[R80] one encoding serves everybody', () => {
  test('of a state that stands still', () => {
    const { state } = setUp()
    expect(state.forNewcomer().base).toBe(state.forNewcomer().base)
    expect(state.forNewcomer().rest).toBe(null)
  })

  test('of a state that moves: what has come since goes behind it', () => {
    const { doc, state, write } = setUp()
    const { base } = state.forNewcomer()
    write('second', 'y')
    write('third', 'z')
    const later = state.forNewcomer()
    expect(later.base).toBe(base)
    const copy = new Y.Doc()
    Y.applyUpdate(copy, later.base)
    expect(copy.getMap('m').size).toBe(1)
    if (later.rest) Y.applyUpdate(copy, later.rest)
    expect(copy.getMap('m').toJSON()).toEqual(doc.getMap('m').toJSON())
  })

  test('until the tail is a fair part of it', () => {
    const { state, write } = setUp()
    const { base } = state.forNewcomer()
    write('large', 'x'.repeat(70_000))
    expect(state.forNewcomer().base).not.toBe(base)
    expect(state.forNewcomer().rest).toBe(null)
  })

  test('and people who come back with the same part share a diff', () => {
    const { doc, state, write } = setUp()
    const vector = state.stateVector()
    write('second', 'y')
    expect(state.diff(vector.slice())).toBe(state.diff(vector.slice()))
    const diff = state.diff(vector)
    write('third', 'z')
    expect(state.diff(vector)).not.toBe(diff)
    const copy = new Y.Doc()
    Y.applyUpdate(copy, state.diff(EMPTY))
    expect(copy.getMap('m').toJSON()).toEqual(doc.getMap('m').toJSON())
  })
})

test('an adopted encoding is not made again', () => {
  const { doc, state } = setUp()
  const snapshot = Y.encodeStateAsUpdate(doc)
  state.adopt(snapshot)
  const encode = vi.spyOn(doc.store.clients, 'forEach')
  expect(state.whole()).toBe(snapshot)
  expect(encode).not.toHaveBeenCalled()
})
