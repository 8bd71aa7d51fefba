import pino from 'pino'
import { describe, expect, it } from 'vitest'
import { createTicker } from './ticker.ts'

const logger = pino({ level: 'silent' })

describe('a ticker', () => {
  it('runs its jobs one after another, though one fails', async () => {
    const ran: string[] = []
    const job = (name: string) => ({ name, run: async () => void ran.push(name) })
    const failing = { name: 'failing', run: () => Promise.reject(new Error('No')) }
    const ticker = createTicker([job('one'), failing, job('two')], logger)
    await ticker.tick()
    await ticker.tick()
    expect(ran).toEqual(['one', 'two', 'one', 'two'])
  })

  it('does not begin a round while one is under way, and waits for it at the end', async () => {
    const { promise, resolve } = Promise.withResolvers<void>()
    let rounds = 0
    const ticker = createTicker([{ name: 'slow', run: () => (rounds++, promise) }], logger)
    ticker.start()
    void ticker.tick()
    let hasStopped = false
    const stopped = ticker.stop().then(() => (hasStopped = true))
    await Promise.resolve()
    expect([rounds, hasStopped]).toEqual([1, false])
    resolve()
    await stopped
  })
})
