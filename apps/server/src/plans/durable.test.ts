import { describe, expect, it } from 'vitest'
import { durable } from './durable.ts'

const storing = (isStalled: boolean) => ({
  stats: () => ({ connections: 0, plans: 0, rooms: 0, waitingOperations: 0, isStalled }),
})

describe('durable', () => {
  it('answers with what the edit comes to', async () => {
    expect(await durable(storing(false), async () => 'done')).toBe('done')
    await expect(durable(storing(false), () => Promise.reject(new Error('no')))).rejects.toThrow('no')
  })

  it('asks for nothing while nothing can be stored', async () => {
    let asked = false
    const edit = async () => void (asked = true)
    await expect(durable(storing(true), edit)).rejects.toThrow('storage-unavailable')
    expect(asked).toBe(false)
  })

  it('gives up on an edit that does not get to the disk', async () => {
    const never = () => new Promise<string>(() => undefined)
    await expect(durable(storing(false), never, 1)).rejects.toThrow('storage-unavailable')
  })
})
