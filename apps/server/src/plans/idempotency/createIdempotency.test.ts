import { organisationIdSchema, planIdSchema, userIdSchema } from '@samplan/domain'
import type { KeptAnswer, RequestKey } from '@samplan/sync'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { createIdempotency, type Keep, type KeyedRequest } from './createIdempotency.ts'

const REQUEST: KeyedRequest = {
  planId: planIdSchema.parse('plan'),
  organisationId: organisationIdSchema.parse('house'),
  userId: userIdSchema.parse('user'),
  key: 'k',
  body: { type: 'add-section' },
}

/** Counts runs; `restart` forgets all but what is on disk. */
function counting() {
  const disk: KeptAnswer[] = []
  const find = async (key: RequestKey) =>
    disk.find(
      (kept) => kept.planId === key.planId && kept.userId === key.userId && kept.keyHash === key.keyHash,
    ) ?? null
  const start = () =>
    createIdempotency({ keptAnswers: { find }, answerSchema: z.number(), secret: 'secret', now: () => 0 })
  let idempotency = start()
  let runs = 0
  const run = async (keep: Keep<number>) => {
    runs += 1
    disk.push(keep(runs))
    return runs
  }
  return {
    disk,
    restart: () => void (idempotency = start()),
    once: (request = REQUEST, how = run) => idempotency.once(request, how),
  }
}

describe('createIdempotency', () => {
  it('runs a request once, however often it comes, also after a restart', async () => {
    const { once, restart } = counting()
    expect(await Promise.all([once(), once()])).toEqual([1, 1])
    expect(await once()).toBe(1)
    restart()
    expect(await once()).toBe(1)
  })

  it.each([
    { planId: planIdSchema.parse('other') },
    { userId: userIdSchema.parse('other') },
    { key: 'other' },
  ])('tells requests apart by %j', async (other) => {
    const { once } = counting()
    expect(await once()).toBe(1)
    expect(await once({ ...REQUEST, ...other })).toBe(2)
  })

  it('refuses a key that is used for something else, while the first is under way and after it', async () => {
    const { once } = counting()
    const other = { ...REQUEST, body: { type: 'remove-section' } }
    const first = once()
    await expect(once(other)).rejects.toThrow('idempotency-key-reused')
    await first
    await expect(once(other)).rejects.toThrow('idempotency-key-reused')
  })

  it('lets a failed request be tried again', async () => {
    const { once } = counting()
    await expect(once(REQUEST, () => Promise.reject(new Error('no disk')))).rejects.toThrow('no disk')
    expect(await once()).toBe(1)
  })

  it('keeps neither the key nor the answer so that the database tells them', async () => {
    const { once, disk } = counting()
    const [key, answer] = ['a key that nobody guesses', 123_456_789]
    const run = async (keep: Keep<number>) => {
      disk.push(keep(answer))
      return answer
    }
    expect([await once({ ...REQUEST, key }, run), await once({ ...REQUEST, key }, run)]).toEqual([
      answer,
      answer,
    ])
    expect(disk).toHaveLength(1)
    expect(JSON.stringify(disk)).not.toContain(key)
    expect(Buffer.from(disk[0]?.answer ?? []).toString('latin1')).not.toContain(String(answer))
  })
})
