import { randomBytes } from 'node:crypto'
import { once } from 'node:events'
import type { AddressInfo } from 'node:net'
import { OUTLINE, parseDocName, type DocName } from '@samplan/document'
import { planIdSchema, type PlanId } from '@samplan/domain'
import { paragraphDraft } from '@samplan/domain/testing'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { WebSocket, WebSocketServer } from 'ws'
import { WebsocketProvider } from 'y-websocket'
import * as Y from 'yjs'
import { createSyncService } from '../service/createSyncService.ts'
import type { Limits } from '../limits.ts'
import type { Transport } from '../ports/transport.ts'
import type { SyncConnection } from '../session/SyncConnection.ts'
import type { SyncService } from '../service/SyncService.ts'
import { channelClassOn } from '../testing/channelClass.ts'
import { createWorld, FOREIGN, OWN, PLAN, testUser, testUserId } from '../testing/createWorld.ts'
import { enterState } from '../testing/enterState.ts'
import { MemoryUpdateLog } from '../testing/MemoryUpdateLog.ts'

/** Forty sections, the first three as everywhere else. */
const SECTIONS = [
  { id: 'own', ownerIds: ['officer'], blocks: [paragraphDraft('Eget', 'p-own')] },
  { id: 'foreign', ownerIds: ['other-officer'] },
  { id: 'budget', kind: 'budget' as const },
  ...Array.from({ length: 37 }, (_, place) => ({ id: `more-${place}` })),
]

/** Longer than any of it takes on a machine that has other things to do. */
const eventually = (check: () => void): Promise<void> => vi.waitFor(check, { timeout: 20_000 })

const openThings: (() => unknown)[] = []
afterEach(async () => {
  for (const close of openThings.splice(0).toReversed()) await close()
})

/** A server over real sockets and the real clock. */
async function startServer(limits: Partial<Limits> = {}) {
  const log = new MemoryUpdateLog()
  await createWorld({ log, plan: { sections: SECTIONS } })
  const quiet = { info: () => undefined, warn: () => undefined, error: () => undefined }
  const service = createSyncService({ log, planIndex: log, logger: quiet, limits })
  const server = await startWsServer(service)
  openThings.push(
    () => service.stop(),
    () => server.close(),
  )
  const open = (user: string, docName: string) => {
    const doc = new Y.Doc()
    const provider = new WebsocketProvider(server.url, docName, doc, {
      WebSocketPolyfill: socketClass(),
      disableBc: true,
      params: { user },
    })
    openThings.push(() => provider.destroy())
    return { doc, provider, fields: doc.getMap('fields') }
  }
  return { log, service, server, open }
}

async function openSocket(url: string): Promise<globalThis.WebSocket> {
  const socket = new (socketClass())(url)
  socket.binaryType = 'arraybuffer'
  openThings.push(() => socket.close())
  await new Promise((resolve) => socket.addEventListener('open', resolve))
  return socket
}

/** `ws` in the shape of the browser's class, which it has but for its types. */
function socketClass(): typeof globalThis.WebSocket {
  const constructor: unknown = WebSocket
  if (!isSocketClass(constructor)) throw new Error('ws has changed')
  return constructor
}

const isSocketClass = (value: unknown): value is typeof globalThis.WebSocket => typeof value === 'function'

describe('[R1] the stock y-websocket client', () => {
  test('syncs, writes, reads and shows who is there', async () => {
    const { open } = await startServer()
    const writer = open('officer', OWN)
    const reader = open('reader', OWN)
    await eventually(() => expect([writer.provider.synced, reader.provider.synced]).toEqual([true, true]))
    expect(reader.doc.getXmlFragment('own').length).toBe(1)

    writer.fields.set('goal/due', '2016')
    writer.provider.awareness.setLocalState({ user: { name: 'Någon annan' }, cursor: 1 })
    await eventually(() => {
      expect(reader.fields.get('goal/due')).toBe('2016')
      expect(reader.provider.awareness.getStates().get(writer.doc.clientID)).toEqual({
        user: { id: 'officer', name: 'Namn på officer', colour: 3 },
        cursor: 1,
      })
    })
  })

  test('brings what it wrote offline, and is seen again', async () => {
    const { open, log } = await startServer()
    const writer = open('officer', OWN)
    const reader = open('reader', OWN)
    await eventually(() => expect([writer.provider.synced, reader.provider.synced]).toEqual([true, true]))
    writer.provider.awareness.setLocalState({ cursor: 1 })
    await eventually(() => expect(reader.provider.awareness.getStates().has(writer.doc.clientID)).toBe(true))
    writer.provider.disconnect()
    await eventually(() => expect(reader.provider.awareness.getStates().has(writer.doc.clientID)).toBe(false))
    writer.fields.set('goal/due', 'offline')
    writer.provider.connect()
    await eventually(() => {
      expect(reader.fields.get('goal/due')).toBe('offline')
      expect(reader.provider.awareness.getStates().has(writer.doc.clientID)).toBe(true)
    })
    expect(log.updates(PLAN, OWN)).toHaveLength(2)
  })

  test('that writes where it may not is closed and stays away', async () => {
    const { open, log } = await startServer()
    const officer = open('officer', FOREIGN)
    await eventually(() => expect(officer.provider.synced).toBe(true))
    officer.fields.set('goal/due', 'forged')
    await eventually(() => expect(officer.provider.shouldConnect).toBe(false))
    expect(log.updates(PLAN, FOREIGN)).toHaveLength(1)
  })

  test('[R108] writes nothing in a frozen plan, connected or coming back, and keeps what it wrote', async () => {
    const { open, log, service } = await startServer()
    const clients = [open('officer', OWN), open('coordinator', OWN)]
    await eventually(() => expect(clients.map(({ provider }) => provider.synced)).toEqual([true, true]))
    const [stale, offline] = clients
    offline?.provider.disconnect()
    offline?.fields.set('goal/due', 'offline')
    await service.seal(PLAN, testUserId('director'), enterState('frozen'))
    offline?.provider.connect()
    stale?.doc.getXmlFragment('own').delete(0, 1)
    await eventually(() =>
      expect(clients.map(({ provider }) => provider.shouldConnect)).toEqual([false, false]),
    )
    expect(log.updates(PLAN, OWN)).toHaveLength(1)
    expect([offline?.fields.get('goal/due'), stale?.doc.getXmlFragment('own').length]).toEqual(['offline', 0])
  })

  test('comes back by itself after a restart', async () => {
    const { open, service } = await startServer()
    const reader = open('reader', OUTLINE)
    await eventually(() => expect(reader.provider.synced).toBe(true))
    await service.drain(1000)
    await eventually(() => expect(reader.provider.wsconnected).toBe(false))
    expect(reader.provider.shouldConnect).toBe(true)
  })
})

test('[R2] forty stock clients work on one socket for the plan', async () => {
  const { server, open, log } = await startServer()
  const names = ['own', 'foreign', 'budget', ...Array.from({ length: 37 }, (_, place) => `more-${place}`)]
  const socket = await openSocket(`${server.url}?user=director`)
  const clients = names.map((name) => {
    const doc = new Y.Doc()
    const provider = new WebsocketProvider(server.url, `section-${name}`, doc, {
      WebSocketPolyfill: channelClassOn(socket, `section-${name}`),
      disableBc: true,
    })
    openThings.push(() => provider.destroy())
    return { name, doc, provider }
  })
  await eventually(() => expect(clients.filter(({ provider }) => !provider.synced)).toEqual([]))
  for (const { name, doc } of clients) doc.getMap('fields').set(`${name}/due`, '2016')
  const other = open('officer', OWN)
  await eventually(() => {
    expect(other.fields.get('own/due')).toBe('2016')
    expect(names.filter((name) => log.updates(PLAN, `section-${name}`).length !== 2)).toEqual([])
  })
})

test('[R70] a paused reader is cut off while the others read on', async () => {
  const { open, server } = await startServer()
  const writer = open('officer', OWN)
  const reader = open('reader', OWN)
  const paused = new WebSocket(`${server.url}/${OWN}?user=reviewer`)
  await once(paused, 'open')
  paused.send(Uint8Array.of(0, 0, 1, 0))
  await once(paused, 'message')
  paused.pause()
  await eventually(() => expect([writer.provider.synced, reader.provider.synced]).toEqual([true, true]))

  // 20 MB, in frames that a person could paste.
  const [written, read] = [writer, reader].map(({ doc }) => doc.getXmlFragment('own'))
  for (let block = 0; block < 40; block++) {
    const paragraph = new Y.XmlElement('paragraph')
    paragraph.insert(0, [new Y.XmlText(randomBytes(256 * 1024).toString('hex'))])
    written?.push([paragraph])
    await eventually(() => expect(read?.length).toBe(written?.length))
  }
  paused.resume()
  expect((await once(paused, 'close'))[0]).toBe(1013)
})

interface WsServer {
  /** `ws://…`, without the document's name. */
  readonly url: string
  close(): Promise<void>
}

/** The address says who one is: `/<planId>/<docName>?user=<id>`. */
async function startWsServer(service: SyncService): Promise<WsServer> {
  const server = new WebSocketServer({ port: 0, host: '127.0.0.1' })
  await once(server, 'listening')
  server.on('connection', (socket, request) => attend(service, socket, request.url ?? ''))
  return {
    url: `ws://127.0.0.1:${addressOf(server).port}/plan`,
    close: async () => {
      for (const socket of server.clients) socket.terminate()
      await new Promise<void>((resolve) => server.close(() => resolve()))
    },
  }
}

function addressOf(server: WebSocketServer): AddressInfo {
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('The server has no port')
  return address
}

function attend(service: SyncService, socket: WebSocket, path: string): void {
  const { pathname, searchParams } = new URL(path, 'ws://localhost')
  const [, planId = '', docName] = pathname.split('/')
  const connection = connect(service, planIdSchema.parse(planId), docName, searchParams, transportOf(socket))
  socket.on('message', (data: Buffer) => connection.receive(new Uint8Array(data)))
  socket.on('pong', () => connection.touch())
  socket.on('close', () => connection.close())
}

function connect(
  service: SyncService,
  planId: PlanId,
  docName: string | undefined,
  parameters: URLSearchParams,
  transport: Transport,
): SyncConnection {
  const user = testUser(parameters.get('user') ?? 'stranger')
  const options = { control: parameters.get('control') === '1', schemaVersion: null }
  if (docName === undefined) return service.connectPlan(planId, user, transport, options)
  if (!isDocName(docName)) throw new Error(`No document can be called ${docName}`)
  return service.connectDoc(planId, docName, user, transport, options)
}

const isDocName = (name: string): name is DocName => parseDocName(name) !== null

const transportOf = (socket: WebSocket): Transport => ({
  send: (frame) => socket.send(frame),
  close: (code, reason) => socket.close(code, reason),
  bufferedAmount: () => socket.bufferedAmount,
  ping: () => socket.ping(),
})
