import { describe, expect, it } from 'vitest'
import { createIdempotency } from './idempotency.ts'

describe('createIdempotency', () => {
  const key = { userId: 'u', key: 'k', request: 'add a section' }

  function counting() {
    const clock = { now: 0 }
    const idempotency = createIdempotency<number>(() => clock.now)
    let runs = 0
    return { clock, once: (of = key) => idempotency.once(of, async () => (runs += 1)), idempotency }
  }

  it('runs a request once, however often it comes', async () => {
    const { once } = counting()
    expect(await Promise.all([once(), once()])).toEqual([1, 1])
    expect(await once()).toBe(1)
  })

  it('tells people, keys and times apart', async () => {
    const { clock, once } = counting()
    expect(await once()).toBe(1)
    expect(await once({ ...key, userId: 'v' })).toBe(2)
    expect(await once({ ...key, key: 'l' })).toBe(3)
    clock.now += 10 * 60_000
    expect(await once()).toBe(4)
  })

  it('refuses a key that is used for something else', () => {
    const { once } = counting()
    void once()
    expect(() => once({ ...key, request: 'remove a section' })).toThrow('idempotency-key-reused')
  })

  it('lets a failed request be tried again', async () => {
    const { idempotency } = counting()
    await expect(idempotency.once(key, () => Promise.reject(new Error('no disk')))).rejects.toThrow('no disk')
    expect(await idempotency.once(key, async () => 7)).toBe(7)
  })
})
