import { describe, expect, test } from 'vitest'
import { initialFacts, livesInTabOnly, saveStateOf, saveTransition, type SaveEvent } from './saveState.ts'

const after = (...events: SaveEvent[]) => saveStateOf(events.reduce(saveTransition, initialFacts))
const unsent = (count: number, at = 0): SaveEvent => ({ type: 'unsent-changed', unsent: count, at })

describe('the save state', () => {
  test('says saved only when connected with nothing unsent', () => {
    expect(after()).toEqual({ kind: 'connecting' })
    expect(after({ type: 'connected' })).toEqual({ kind: 'saved', at: null })
    expect(after({ type: 'connected' }, unsent(1))).toEqual({ kind: 'saving', unsent: 1, tabOnly: false })
    expect(after({ type: 'connected' }, unsent(1), unsent(0, 77))).toEqual({ kind: 'saved', at: 77 })
  })

  test('unsent changes from an earlier visit are not saved before the server says so', () => {
    expect(after(unsent(3))).toEqual({ kind: 'saving', unsent: 3, tabOnly: false })
    expect(after(unsent(3), { type: 'disconnected' })).toEqual({ kind: 'offline', unsent: 3, tabOnly: false })
  })

  test('stays offline while it tries to come back', () => {
    const away = [{ type: 'connected' }, { type: 'disconnected' }, { type: 'connecting' }] as const
    expect(after(...away).kind).toBe('offline')
    expect(after(...away, { type: 'connected' }).kind).toBe('saved')
  })

  test('a server that cannot store is failing, until it has resumed', () => {
    expect(after({ type: 'connected' }, unsent(2), { type: 'stalled' })).toEqual({
      kind: 'failing',
      unsent: 2,
      tabOnly: false,
    })
    expect(after({ type: 'connected' }, unsent(2), { type: 'stalled' }, { type: 'resumed' }).kind).toBe(
      'saving',
    )
  })

  test('a lost connection ends what was known of the server’s storage', () => {
    expect(
      after({ type: 'connected' }, { type: 'stalled' }, { type: 'disconnected' }, { type: 'connected' }).kind,
    ).toBe('saved')
  })

  test('a departure is told apart from a lost network', () => {
    expect(after({ type: 'connected' }, unsent(1), { type: 'departed', departure: 'signed-out' })).toEqual({
      kind: 'signed-out',
      unsent: 1,
      tabOnly: false,
    })
  })

  test('says when nothing is kept on this machine', () => {
    const state = after({ type: 'local-copy-failed' }, unsent(1), { type: 'disconnected' })
    expect(state).toEqual({ kind: 'offline', unsent: 1, tabOnly: true })
    expect(livesInTabOnly(state)).toBe(true)
    expect(livesInTabOnly(after({ type: 'local-copy-failed' }, { type: 'connected' }))).toBe(false)
  })
})
