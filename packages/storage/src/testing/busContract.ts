/** What every bus does, whatever carries it. */
import type { Bus, News, StoredUpdate } from '@samplan/sync'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { docs, loggedOf, newPlanId, newUserId, updateOf } from './samples.ts'

export interface BusUnderTest {
  /** Two ends of one bus, as two nodes hold them. */
  readonly nodes: readonly [Bus, Bus]
  close(): Promise<void>
}

export function busContract(name: string, open: () => Promise<BusUnderTest>): void {
  describe(`bus contract: ${name}`, () => {
    let bus: BusUnderTest
    beforeAll(async () => {
      bus = await open()
    })
    afterAll(() => bus.close())

    it('carries updates to every node, the sender included', async () => {
      const [one, other] = bus.nodes
      const heard = [await listen(one), await listen(other)]
      const updates = [stored(1, 'hej'), stored(2, Uint8Array.of()), stored(3, Uint8Array.of(0, 255))]
      await one.publish(updates)
      for (const node of heard) {
        await expect.poll(() => plain(node.messages)).toEqual(plain([updates]))
        await node.stop()
      }
    })

    it('carries news to every node, the sender included, and apart from updates', async () => {
      const [one, other] = bus.nodes
      const heard: News[] = []
      const stops = [
        await one.subscribeNews((news) => heard.push(news)),
        await other.subscribeNews((news) => heard.push(news)),
      ]
      const updates = await listen(other)
      const news = { node: 0.25, userIds: [newUserId(), newUserId()] }
      await one.publishNews(news)
      await expect.poll(() => heard).toEqual([news, news])
      expect(updates.messages).toEqual([])
      for (const stop of [...stops, updates.stop]) await stop()
    })

    it('keeps the order of one sender', async () => {
      const [one, other] = bus.nodes
      const heard = await listen(other)
      const sent = Array.from({ length: 50 }, (_, index) => [stored(index + 1, `${index}`)])
      await Promise.all(sent.map((updates) => one.publish(updates)))
      await expect.poll(() => plain(heard.messages)).toEqual(plain(sent))
      await heard.stop()
    })

    it('carries a large update', async () => {
      const [one, other] = bus.nodes
      const heard = await listen(other)
      const updates = [stored(1, new Uint8Array(4_194_304).fill(3))]
      await one.publish(updates)
      await expect.poll(() => heard.messages).toHaveLength(1)
      expect(heard.messages[0]?.[0]?.bytes.byteLength).toBe(4_194_304)
      await heard.stop()
    })

    it('leaves one who has unsubscribed in peace, and the others informed', async () => {
      const [one, other] = bus.nodes
      const [leaving, staying] = [await listen(other), await listen(other)]
      await leaving.stop()
      await one.publish([stored(1, 'hej')])
      await expect.poll(() => staying.messages).toHaveLength(1)
      expect(leaving.messages).toEqual([])
      await staying.stop()
    })
  })
}

export async function listen(bus: Bus) {
  const messages: (readonly StoredUpdate[])[] = []
  const stop = await bus.subscribe((updates) => messages.push(updates))
  return { messages, stop }
}

export function stored(seq: number, bytes: Uint8Array | string): StoredUpdate {
  return { ...loggedOf(updateOf(PLAN, docs.section, bytes)), seq }
}

const PLAN = newPlanId()

/** `toEqual` tells a Buffer from a Uint8Array of the same bytes. */
function plain(messages: readonly (readonly StoredUpdate[])[]) {
  return messages.map((updates) => updates.map((update) => ({ ...update, bytes: [...update.bytes] })))
}
