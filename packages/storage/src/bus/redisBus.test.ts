import { createClient } from 'redis'
import { randomUUID } from 'node:crypto'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { availableOrSkipped } from '../testing/availableOrSkipped.ts'
import { busContract, listen, stored } from '../testing/busContract.ts'
import { startTcpProxy } from '../testing/tcpProxy.ts'
import { createRedisBus, type RedisBus } from './redisBus.ts'

const URL = process.env['TEST_REDIS_URL'] ?? 'redis://127.0.0.1:6379'

const available = await availableOrSkipped(`Redis at ${URL}`, async () => {
  const bus = await createRedisBus(URL)
  await bus.close()
})

describe.skipIf(!available)('Redis', () => {
  busContract('Redis', async () => {
    const channel = randomUUID()
    const nodes = [await createRedisBus(URL, { channel }), await createRedisBus(URL, { channel })] as const
    return { nodes, close: async () => void (await Promise.all(nodes.map((node) => node.close()))) }
  })

  const open: (() => Promise<void>)[] = []
  afterEach(async () => {
    for (const close of open.splice(0)) await close()
  })

  const opened = async (
    url: string,
    channel: string,
    onError: (error: unknown) => void,
  ): Promise<RedisBus> => {
    const bus = await createRedisBus(url, { channel, onError })
    open.push(() => bus.close())
    return bus
  }

  it('comes back, subscribed, after its connections broke; what is sent meanwhile is lost and reported', async () => {
    const proxy = await startTcpProxy(Number(new globalThis.URL(URL).port))
    open.push(() => proxy.close())
    const onError = vi.fn<(error: unknown) => void>()
    const bus = await opened(`redis://127.0.0.1:${proxy.port}`, randomUUID(), onError)
    const heard = await listen(bus)

    proxy.accepting = false
    proxy.cut()
    await expect.poll(() => onError).toHaveBeenCalled()
    const reported = onError.mock.calls.length
    await bus.publish([stored(1, 'lost')])
    expect(onError.mock.calls.length).toBeGreaterThan(reported)

    proxy.accepting = true
    const numbers = () => heard.messages.flat().map(({ seq }) => seq)
    const published = async () => {
      await bus.publish([stored(2, 'heard')])
      return numbers()
    }
    await expect.poll(published).toContain(2)
    expect(numbers()).not.toContain(1)
  })

  it('can be left while its connections are broken', async () => {
    const proxy = await startTcpProxy(Number(new globalThis.URL(URL).port))
    open.push(() => proxy.close())
    const onError = vi.fn<(error: unknown) => void>()
    const bus = await createRedisBus(`redis://127.0.0.1:${proxy.port}`, { onError })
    const heard = await listen(bus)
    proxy.accepting = false
    proxy.cut()
    await expect.poll(() => onError).toHaveBeenCalled()
    await heard.stop()
    await bus.close()
  })

  it('reports what is no message of ours, and goes on', async () => {
    const channel = randomUUID()
    const onError = vi.fn<(error: unknown) => void>()
    const bus = await opened(URL, channel, onError)
    const heard = await listen(bus)
    const stranger = createClient({ url: URL })
    open.push(async () => stranger.destroy())
    await stranger.connect()
    for (const noise of ['', 'hej', '\0\0\0\u0002[]tail', '\0\0\0\u0002{}', '\u007f\0\0\0[]']) {
      await stranger.publish(channel, noise)
    }
    await bus.subscribeNews(() => undefined)
    for (const noise of ['', 'hej', '{"node":1,"userIds":"all"}']) {
      await stranger.publish(`${channel}:news`, noise)
    }
    await bus.publish([stored(1, 'hej')])
    await expect.poll(() => heard.messages).toHaveLength(1)
    expect(onError).toHaveBeenCalledTimes(8)
  })

  it('does not start where there is no Redis', async () => {
    const proxy = await startTcpProxy(1)
    const { port } = proxy
    await proxy.close()
    await expect(createRedisBus(`redis://127.0.0.1:${port}`)).rejects.toThrow(/ECONNREFUSED/)
  })
})
