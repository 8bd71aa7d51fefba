import * as encoding from 'lib0/encoding'
import { beforeEach, describe, expect, test } from 'vitest'
import { fakeSocket, type FakeSocket } from '../testing/fakeSocket.ts'
import { manualClock, type ManualClock } from '../testing/manualClock.ts'
import type { Control } from './control.ts'
import { encodeFrame } from './frames.ts'
import { MultiplexedSocket, type SocketEnvironment } from './MultiplexedSocket.ts'

const OWN_CLIENT = 7
let clock: ManualClock
let sockets: FakeSocket[]
let answer: Awaited<ReturnType<SocketEnvironment['admit']>>
let heard: [string, Control][]
let changes: string[]
let plan: MultiplexedSocket

const latest = (): FakeSocket => {
  const socket = sockets.at(-1)
  if (!socket) throw new Error('no socket was opened')
  return socket
}
/** Lets the answer to `admit`, and what follows from it, arrive. */
const settle = async () => {
  for (let turn = 0; turn < 5; turn += 1) await Promise.resolve()
}
const openPlan = async () => {
  plan.start()
  await settle()
  latest().open()
}
const controlFrame = (docName: string, type: number, write: (encoder: encoding.Encoder) => void) =>
  encodeFrame(
    docName,
    encoding.encode((encoder) => {
      encoding.writeVarUint(encoder, type)
      write(encoder)
    }),
  )
const stored = (docName: string, count: number) =>
  controlFrame(docName, 100, (encoder) => encoding.writeVarUint(encoder, count))
/** A message that speaks of these clients, each without a state. */
const awareness = (...clientIds: number[]) =>
  encoding.encode((encoder) => {
    encoding.writeVarUint(encoder, 1)
    encoding.writeVarUint8Array(
      encoder,
      encoding.encode((states) => {
        encoding.writeVarUint(states, clientIds.length)
        for (const clientId of clientIds) {
          encoding.writeVarUint(states, clientId)
          encoding.writeVarUint(states, 1)
          encoding.writeVarString(states, 'null')
        }
      }),
    )
  })

beforeEach(() => {
  clock = manualClock()
  sockets = []
  heard = []
  changes = []
  answer = 'welcome'
  plan = new MultiplexedSocket(
    {
      url: 'ws://plan',
      connect: (url) => {
        const made = fakeSocket(url)
        sockets.push(made)
        return made.socket
      },
      admit: () => Promise.resolve(answer),
      clock,
      random: () => 1,
    },
    {
      control: (docName, control) => heard.push([docName, control]),
      changesSent: (docName) => changes.push(docName),
    },
  )
})

const openChannel = (docName: string) => {
  const Channel = plan.channelClass(docName, OWN_CLIENT)
  const channel = new Channel('ws://plan')
  const events: string[] = []
  // As the stock provider listens.
  Object.assign(channel, {
    onopen: () => events.push('open'),
    onmessage: ({ data }: MessageEvent) => events.push(new Uint8Array(data).join(',')),
    onclose: ({ code }: CloseEvent) => events.push(`close ${code}`),
  })
  return { channel, events }
}

describe('a channel', () => {
  test('opens with the socket, or at once when that is open', async () => {
    const early = openChannel('outline')
    await openPlan()
    const late = openChannel('section-1')
    expect(late.events).toEqual([])
    await settle()
    expect(early.events).toEqual(['open'])
    expect(late.events).toEqual(['open'])
  })

  test('names its document on what it sends, and hears only what is meant for it', async () => {
    const outline = openChannel('outline')
    const section = openChannel('section-1')
    await openPlan()
    section.channel.send(Uint8Array.of(0, 0, 1, 0))
    expect(latest().sent).toEqual([{ docName: 'section-1', message: Uint8Array.of(0, 0, 1, 0) }])
    latest().receive(encodeFrame('section-1', Uint8Array.of(1, 1, 0)))
    expect(section.events).toEqual(['open', '1,1,0'])
    expect(outline.events).toEqual(['open'])
  })

  test('counts step 2 and updates as carrying changes, and step 1 and awareness not', async () => {
    const { channel } = openChannel('section-1')
    await openPlan()
    channel.send(Uint8Array.of(0, 0, 1, 0))
    channel.send(Uint8Array.of(0, 1, 2, 0, 0))
    channel.send(Uint8Array.of(0, 2, 2, 0, 0))
    channel.send(awareness(OWN_CLIENT))
    expect(changes).toEqual(['section-1', 'section-1'])
  })

  test('gives a socket that is closing nothing, and counts nothing as sent', async () => {
    const { channel } = openChannel('section-1')
    await openPlan()
    latest().closing()
    channel.send(Uint8Array.of(0, 2, 2, 0, 0))
    expect(latest().sent).toEqual([])
    expect(changes).toEqual([])
  })

  test('closes with the socket in a way that lets its provider come back', async () => {
    const { events } = openChannel('section-1')
    await openPlan()
    latest().drop(4401)
    expect(events).toEqual(['open', 'close 1006'])
  })

  test('passes on what it says of itself, and keeps the echo of others', async () => {
    const { channel } = openChannel('section-1')
    await openPlan()
    channel.send(awareness(8, 9))
    expect(latest().sent).toEqual([])
    channel.send(awareness(8, OWN_CLIENT))
    expect(latest().sent).toHaveLength(1)
  })

  test('tells the server that it closes, and sends nothing more', async () => {
    const { channel } = openChannel('section-1')
    await openPlan()
    channel.close()
    channel.send(Uint8Array.of(0, 0, 1, 0))
    expect(latest().sent).toEqual([{ docName: 'section-1', message: Uint8Array.of(102) }])
  })

  test('closed by the server, it alone closes, with the server’s code', async () => {
    const { events } = openChannel('section-1')
    const other = openChannel('section-2')
    await openPlan()
    latest().receive(
      controlFrame('section-1', 102, (encoder) => {
        encoding.writeVarUint(encoder, 4403)
        encoding.writeVarString(encoder, 'no-access')
      }),
    )
    expect(events).toEqual(['open', 'close 4403'])
    expect(other.events).toEqual(['open'])
    expect(latest().sent).toEqual([])
  })
})

describe('the socket of a plan', () => {
  test('hands control messages on and keeps them from the channel', async () => {
    const { events } = openChannel('section-1')
    await openPlan()
    latest().receive(stored('section-1', 3))
    expect(heard).toEqual([['section-1', { kind: 'stored', count: 3 }]])
    expect(events).toEqual(['open'])
  })

  test('hands on that something has come for this person', async () => {
    openChannel('outline')
    await openPlan()
    latest().receive(encodeFrame('outline', Uint8Array.of(104)))
    expect(heard).toEqual([['outline', { kind: 'news' }]])
  })

  test('passes over what is said of a channel that was left', async () => {
    const { channel } = openChannel('section-1')
    await openPlan()
    channel.close()
    latest().receive(stored('section-1', 3))
    expect(heard).toEqual([])
  })

  test('waits longer each time, too, for a server that opens only to close', async () => {
    await openPlan()
    latest().drop(4503)
    clock.advance(300)
    await settle()
    latest().open()
    latest().drop(4503)
    clock.advance(599)
    await settle()
    expect(sockets).toHaveLength(2)
    clock.advance(1)
    await settle()
    expect(sockets).toHaveLength(3)
  })

  test('comes back after a lost connection, waiting longer each time', async () => {
    await openPlan()
    latest().drop(1006)
    expect(plan.status.get()).toEqual({ kind: 'waiting' })
    clock.advance(299)
    expect(plan.status.get()).toEqual({ kind: 'waiting' })
    clock.advance(1)
    await settle()
    latest().drop(1006)
    clock.advance(599)
    expect(sockets).toHaveLength(2)
    clock.advance(1)
    await settle()
    expect(sockets).toHaveLength(3)
  })

  test.each([1012, 1013, 4503, 4508, 4529])('comes back after %i', async (code) => {
    await openPlan()
    latest().drop(code)
    clock.advance(300)
    await settle()
    expect(sockets).toHaveLength(2)
  })

  test.each([
    [4401, 'signed-out'],
    [4403, 'no-access'],
    [4409, 'outdated'],
    [4400, 'refused'],
  ] as const)('stays away after %i until asked back', async (code, departure) => {
    await openPlan()
    latest().drop(code)
    expect(plan.status.get()).toEqual({ kind: 'departed', departure })
    clock.advance(3_600_000)
    expect(sockets).toHaveLength(1)
    plan.retryNow()
    await settle()
    expect(sockets).toHaveLength(2)
  })

  test('opens nothing when another person is signed in by now', async () => {
    answer = 'signed-out'
    plan.start()
    await settle()
    expect(sockets).toHaveLength(0)
    expect(plan.status.get()).toEqual({ kind: 'departed', departure: 'signed-out' })
  })

  test('tries again at once when told that the network is back', async () => {
    await openPlan()
    latest().drop(1006)
    plan.retryNow()
    await settle()
    expect(sockets).toHaveLength(2)
    clock.advance(60_000)
    expect(sockets).toHaveLength(2)
  })

  test('gives up a connection that answers nothing, and only then', async () => {
    await openPlan()
    clock.advance(12_000)
    expect(latest().sent.at(-1)).toEqual({ docName: 'outline', message: Uint8Array.of(3) })
    latest().receive(encodeFrame('outline', Uint8Array.of(1, 1, 0)))
    clock.advance(11_000)
    expect(plan.status.get()).toEqual({ kind: 'open' })
    clock.advance(11_000)
    expect(plan.status.get().kind).not.toBe('open')
    expect(sockets[0]?.closedWith()).toBe(1000)
  })

  test('stopped while it waits, it stays stopped', async () => {
    await openPlan()
    latest().drop(1006)
    plan.stop()
    clock.advance(60_000)
    await settle()
    expect(sockets).toHaveLength(1)
  })
})
