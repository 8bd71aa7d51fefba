import { beforeEach, describe, expect, test } from 'vitest'
import { manualClock, type ManualClock } from '../testing/manualClock.ts'
import { settleAfter, type Settle } from './settle.ts'

let clock: ManualClock
let runs: number
let idle: (() => void) | null
let settle: Settle

beforeEach(() => {
  clock = manualClock()
  runs = 0
  idle = null
  const whenIdle = (callback: () => void) => {
    idle = callback
    return () => {
      idle = null
    }
  }
  settle = settleAfter(clock, whenIdle, { pause: 100, atMost: 250 }, () => (runs += 1))
})

const becomeIdle = () => idle?.()

describe('work after edits', () => {
  test('is done once, after a pause, in an idle moment', () => {
    settle.soon()
    clock.advance(60)
    settle.soon()
    clock.advance(99)
    expect(idle).toBeNull()
    clock.advance(1)
    expect(runs).toBe(0)
    becomeIdle()
    expect(runs).toBe(1)
    clock.advance(1000)
    expect(runs).toBe(1)
  })

  test('is not put off for ever by one who types on', () => {
    for (let key = 0; key < 5; key += 1) {
      settle.soon()
      clock.advance(50)
    }
    becomeIdle()
    expect(runs).toBe(1)
  })

  test('can be asked for at once, and is then not done again', () => {
    settle.soon()
    settle.now()
    expect(runs).toBe(1)
    clock.advance(1000)
    becomeIdle()
    expect(runs).toBe(1)
    settle.now()
    expect(runs).toBe(1)
  })

  test('stopped, it does not happen', () => {
    settle.soon()
    settle.stop()
    clock.advance(1000)
    expect(idle).toBeNull()
    expect(runs).toBe(0)
  })
})
