import { describe, expect, it } from 'vitest'
import { Throttle } from './throttle.ts'

function throttleAt(limit: number, windowMs: number) {
  const clock = { now: 0 }
  return { clock, throttle: new Throttle({ limit, windowMs }, () => clock.now) }
}

describe('Throttle', () => {
  it('lets the limit through at once, and then one per share of the window', () => {
    const { clock, throttle } = throttleAt(3, 30_000)
    const allowed = () => throttle.attempt('a').allowed
    expect([allowed(), allowed(), allowed(), allowed()]).toEqual([true, true, true, false])
    clock.now += 9_999
    expect(throttle.attempt('a')).toEqual({ allowed: false, retryAfterSeconds: 1 })
    clock.now += 1
    expect([allowed(), allowed()]).toEqual([true, false])
    expect(throttle.attempt('b').allowed).toBe(true)
  })

  it('gives an attempt back that succeeded, and forgets a key', () => {
    const { throttle } = throttleAt(1, 1000)
    const first = throttle.attempt('a')
    if (first.allowed) first.giveBack()
    const second = throttle.attempt('a')
    expect(second.allowed).toBe(true)
    throttle.forget('a')
    expect(throttle.attempt('a').allowed).toBe(true)
  })

  it('counts nothing for a clock that is set back', () => {
    const { clock, throttle } = throttleAt(3, 30_000)
    throttle.attempt('a')
    clock.now -= 3_600_000
    expect(throttle.attempt('a').allowed).toBe(true)
  })

  it('holds a bounded number of keys, the last used ones', () => {
    const { throttle } = throttleAt(1, 1_000_000)
    throttle.attempt('first')
    for (let i = 0; i < 49_999; i += 1) throttle.attempt(`key ${i}`)
    expect(throttle.attempt('first').allowed).toBe(false)
    for (let i = 0; i < 50_000; i += 1) throttle.attempt(`other ${i}`)
    expect(throttle.attempt('first').allowed).toBe(true)
  })
})
