import { beforeEach, describe, expect, test } from 'vitest'
import { createSignal, type Signal, type Watched } from '../signal.ts'
import { manualClock, type ManualClock } from '../testing/manualClock.ts'
import { calm } from './calm.ts'
import type { SaveState } from './saveState.ts'

const saved = (at: number): SaveState => ({ kind: 'saved', at })
const saving: SaveState = { kind: 'saving', unsent: 1, tabOnly: false }
let clock: ManualClock
let state: Signal<SaveState>
let shown: Watched<SaveState>

beforeEach(() => {
  clock = manualClock()
  state = createSignal<SaveState>(saved(0))
  shown = calm(state, clock)
})

describe('the save state as shown', () => {
  test('is left alone by keys that are stored at once', () => {
    let changes = 0
    shown.subscribe(() => (changes += 1))
    for (let key = 1; key < 20; key += 1) {
      state.set(saving)
      clock.advance(30)
      state.set(saved(key * 100))
    }
    clock.advance(5000)
    expect(changes).toBe(0)
  })

  test('says saving once that has lasted, and saved at once', () => {
    state.set(saving)
    clock.advance(599)
    expect(shown.get().kind).toBe('saved')
    clock.advance(1)
    expect(shown.get()).toEqual(saving)
    state.set(saved(60_000))
    expect(shown.get()).toEqual(saved(60_000))
  })

  test('says trouble at once', () => {
    state.set(saving)
    state.set({ kind: 'offline', unsent: 1, tabOnly: false })
    expect(shown.get().kind).toBe('offline')
  })
})
