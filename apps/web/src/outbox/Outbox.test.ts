import 'fake-indexeddb/auto'
import type { Command } from '@samplan/domain'
import { beforeEach, describe, expect, test } from 'vitest'
import { manualClock, type ManualClock } from '../sync/testing/manualClock.ts'
import { until } from '../sync/testing/until.ts'
import type { Delivery } from './delivery.ts'
import { Outbox } from './Outbox.ts'
import { outboxInIndexedDb } from './store/outboxInIndexedDb.ts'
import { outboxInMemory } from './store/outboxInMemory.ts'
import type { OutboxStore } from './store/OutboxStore.ts'
import { spillingOver } from './store/spillingOver.ts'
import { anna, reply, setStatus, startThread } from './testing/commands.ts'

const TAKEN: Delivery = { kind: 'taken' }
const REFUSED: Delivery = { kind: 'refused', code: 'section-unknown' }

interface Server {
  isAway: boolean
  isSignedOut: boolean
  refuses: (command: Command) => boolean
  /** What arrived, by key. */
  readonly arrived: { readonly key: string; readonly command: Command }[]
}

let server: Server
let clock: ManualClock
let store: Promise<OutboxStore>
const tabs = new Set<() => void>()
let turn: Promise<unknown> = Promise.resolve()
let lastKey = 0

beforeEach(() => {
  server = { isAway: false, isSignedOut: false, refuses: () => false, arrived: [] }
  clock = manualClock()
  globalThis.indexedDB = new IDBFactory()
  store = outboxInIndexedDb(indexedDB, anna)
  tabs.clear()
})

/** One tab of the person; all share the store, and one at a time has the turn. */
function openTab(scope = 'data/plan'): Outbox {
  const outbox: Outbox = new Outbox({
    userId: anna,
    scope,
    store,
    admit: () => Promise.resolve(!server.isAway && !server.isSignedOut),
    deliver: ({ key, command }) => {
      if (server.isAway) return Promise.resolve({ kind: 'later' })
      server.arrived.push({ key, command })
      return Promise.resolve(server.refuses(command) ? REFUSED : TAKEN)
    },
    tabs: {
      alone: (run) => {
        const mine = turn.then(run)
        turn = mine
        return mine
      },
      tell: () => {
        for (const told of tabs) told()
      },
      listen: (listener) => {
        tabs.add(listener)
        return () => tabs.delete(listener)
      },
    },
    clock,
    random: () => 1,
    newId: () => `key-${(lastKey += 1)}`,
  })
  outbox.start()
  return outbox
}

const states = (outbox: Outbox) => outbox.pending.get().map(({ state }) => state)
const arrived = () => server.arrived.map(({ command }) => command)

describe('a command', () => {
  test('is answered with what the server says', async () => {
    const outbox = openTab()
    expect(await outbox.add(setStatus('ready'), 'plan')).toEqual({ status: 'done' })
    server.refuses = () => true
    const refusal = await outbox.add(setStatus('approved'), 'plan')
    expect(refusal).toEqual({ status: 'refused', code: 'section-unknown' })
  })

  test('stays in sight until the live plan has come to show it', async () => {
    const outbox = openTab()
    await outbox.add(setStatus('ready'), 'plan')
    expect(states(outbox)).toEqual(['sending'])
    clock.advance(1500)
    expect(states(outbox)).toEqual([])
  })

  test('waits while the server is away, and goes in its turn when it is back', async () => {
    server.isAway = true
    const outbox = openTab()
    void outbox.add(startThread('one'), 'plan')
    void outbox.add(reply('one', 'answer'), 'plan')
    await until(() => states(outbox).join() === 'waiting,waiting')
    server.isAway = false
    clock.advance(60_000)
    await until(() => server.arrived.length === 2)
    expect(arrived()).toEqual([startThread('one'), reply('one', 'answer')])
  })

  test('goes at once when something says that the network is back', async () => {
    server.isAway = true
    const outbox = openTab()
    const answer = outbox.add(setStatus('ready'), 'plan')
    await until(() => states(outbox).join() === 'waiting')
    server.isAway = false
    outbox.wake()
    expect(await answer).toEqual({ status: 'done' })
  })

  test('survives a reload, and is sent under the same key', async () => {
    server.isAway = true
    const before = openTab()
    void before.add(setStatus('ready'), 'plan')
    await until(() => states(before).join() === 'waiting')
    const key = before.pending.get()[0]?.key
    before.stop()
    server.isAway = false
    const after = openTab()
    await until(() => server.arrived.length === 1)
    expect(server.arrived[0]?.key).toBe(key)
    after.stop()
  })

  test('of another state of the data is not sent', async () => {
    server.isAway = true
    const before = openTab('data/plan')
    void before.add(setStatus('ready'), 'plan')
    await until(() => states(before).join() === 'waiting')
    before.stop()
    server.isAway = false
    const after = openTab('restored/plan')
    await after.add(setStatus('draft'), 'plan')
    expect(arrived()).toEqual([setStatus('draft')])
  })

  test('waits until the same person is back', async () => {
    server.isSignedOut = true
    const outbox = openTab()
    const answer = outbox.add(setStatus('ready'), 'plan')
    await until(() => states(outbox).join() === 'waiting')
    expect(server.arrived).toEqual([])
    server.isSignedOut = false
    outbox.wake()
    expect(await answer).toEqual({ status: 'done' })
  })
})

describe('a refused command', () => {
  test('keeps its words until it is discarded, and holds nobody up', async () => {
    server.refuses = ({ type }) => type === 'start-thread'
    const outbox = openTab()
    await outbox.add(startThread('one'), 'plan')
    expect(await outbox.add(setStatus('ready'), 'plan')).toEqual({ status: 'done' })
    clock.advance(1500)
    const [failed] = outbox.pending.get()
    expect(failed).toMatchObject({ state: 'failed', failure: 'section-unknown', command: startThread('one') })
    await outbox.discard(failed?.key ?? '')
    expect(outbox.pending.get()).toEqual([])
    outbox.stop()
    expect(openTab().pending.get()).toEqual([])
  })

  test('takes what was said in its thread along, both ways', async () => {
    server.isAway = true
    const outbox = openTab()
    const started = outbox.add(startThread('one'), 'plan')
    const replied = outbox.add(reply('one', 'answer'), 'plan')
    await until(() => states(outbox).length === 2)
    server.isAway = false
    server.refuses = ({ type }) => type === 'start-thread'
    outbox.wake()
    expect(await started).toMatchObject({ status: 'refused' })
    expect(await replied).toMatchObject({ status: 'refused' })
    expect(arrived()).toEqual([startThread('one')])

    server.refuses = () => false
    const replyKey = outbox.pending.get()[1]?.key ?? ''
    await outbox.retry(replyKey)
    await until(() => server.arrived.length === 3)
    expect(arrived().slice(1)).toEqual([startThread('one'), reply('one', 'answer')])
  })
})

describe('several tabs', () => {
  test('send everything once, and all know of it', async () => {
    server.isAway = true
    const one = openTab()
    const other = openTab()
    const answer = one.add(setStatus('ready'), 'plan')
    await until(() => states(one).length === 1 && states(other).length === 1)
    server.isAway = false
    other.wake()
    one.wake()
    expect(await answer).toEqual({ status: 'done' })
    expect(server.arrived).toHaveLength(1)
  })
})

test('where this machine keeps nothing, closing the tab would lose what waits', async () => {
  server.isAway = true
  store = Promise.resolve(outboxInMemory())
  const outbox = openTab()
  void outbox.add(setStatus('ready'), 'plan')
  await until(() => states(outbox).length === 1)
  expect(outbox.wouldBeLost()).toBe(true)
})

test('what a full disk has no room for is kept in the tab and sent in its turn', async () => {
  const full: OutboxStore = {
    ...(await store),
    add: () => Promise.reject(new DOMException('', 'QuotaExceededError')),
  }
  store = Promise.resolve(spillingOver(full))
  const outbox = openTab()
  expect(await outbox.add(setStatus('ready'), 'plan')).toEqual({ status: 'done' })
  expect(server.arrived).toHaveLength(1)
})
