import { beforeEach, describe, expect, test } from 'vitest'
import { createSignal, type Signal } from '../signal.ts'
import { manualClock, type ManualClock } from '../testing/manualClock.ts'
import { answerWhenKnown } from './answerWhenKnown.ts'
import type { SaveState } from './saveState.ts'

const saved: SaveState = { kind: 'saved', at: 1 }
const saving: SaveState = { kind: 'saving', unsent: 1, tabOnly: false }
const offline: SaveState = { kind: 'offline', unsent: 1, tabOnly: false }
let clock: ManualClock
let state: Signal<SaveState>
let told: string[]

const ask = (now: SaveState) => {
  state.set(now)
  return answerWhenKnown(state, clock, ({ kind }) => told.push(kind))
}

beforeEach(() => {
  clock = manualClock()
  state = createSignal<SaveState>({ kind: 'connecting' })
  told = []
})

describe('who asks whether all is saved', () => {
  test('is answered at once where it is, or where something is in the way', () => {
    ask(saved)
    ask(offline)
    expect(told).toEqual(['saved', 'offline'])
  })

  test('is answered when the last letters have arrived, and no more after that', () => {
    ask(saving)
    clock.advance(300)
    expect(told).toEqual([])
    state.set(saved)
    state.set(saving)
    clock.advance(60_000)
    state.set(saved)
    expect(told).toEqual(['saved'])
  })

  test('hears of trouble that comes meanwhile', () => {
    ask(saving)
    state.set(offline)
    expect(told).toEqual(['offline'])
  })

  test('hears that it takes time, and how it ended', () => {
    ask(saving)
    clock.advance(2000)
    expect(told).toEqual(['saving'])
    clock.advance(60_000)
    state.set(saved)
    expect(told).toEqual(['saving', 'saved'])
  })

  test('who has gone hears nothing', () => {
    ask(saving)()
    clock.advance(2000)
    state.set(saved)
    expect(told).toEqual([])
  })
})
