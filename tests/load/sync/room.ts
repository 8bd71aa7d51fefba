/** Twelve people type in one document, and forty read: how long a letter takes, and what it costs the server. */
import { setTimeout as wait } from 'node:timers/promises'
import * as Y from 'yjs'
import { ROOT, type Contestant } from './contestants.ts'
import { LoadClient } from './LoadClient.ts'
import { percentile } from './percentile.ts'

const WRITERS = 12
const READERS = 40
/** Milliseconds between two letters of one writer. */
const PACE = 150
const WARM_UP_MS = 3_000
const MEASURED_MS = 20_000

export interface RoomFigures {
  /** Milliseconds from a letter's leaving to its arrival, over every letter and every reader. */
  readonly p50: number
  readonly p99: number
  readonly cpuPer10000: number
  readonly deliveries: number
}

export async function measureRoom(contestant: Contestant): Promise<RoomFigures> {
  const { url, headers, cpuSeconds } = contestant
  const departures = new Map<string, number>()
  const delays: number[] = []
  const arrived = (update: Uint8Array) => {
    const now = performance.now()
    for (const letter of lettersIn(update)) {
      const left = departures.get(letter)
      if (left !== undefined) delays.push(now - left)
    }
  }
  const readers = await Promise.all(
    Array.from({ length: READERS }, (_, index) => LoadClient.open(url, headers.reader(index), arrived)),
  )
  const writers = await Promise.all(
    Array.from({ length: WRITERS }, () => LoadClient.open(url, headers.writer, () => {})),
  )
  for (const client of [...readers, ...writers]) if (contestant.answersStep1) client.ask()
  const stops = writers.map((client) => startTyping(client, departures))
  await wait(WARM_UP_MS)
  delays.length = 0
  const before = cpuSeconds()
  await wait(MEASURED_MS)
  const cpu = cpuSeconds() - before
  const deliveries = delays.length
  for (const stop of stops) stop()
  await Promise.all([...readers, ...writers].map((client) => client.close()))
  return {
    p50: percentile(delays, 0.5),
    p99: percentile(delays, 0.99),
    cpuPer10000: (cpu / deliveries) * 10_000,
    deliveries,
  }
}

/** In a paragraph of its own, which needs nothing of what the others have. Returns what makes it stop. */
function startTyping(client: LoadClient, departures: Map<string, number>): () => void {
  const doc = new Y.Doc()
  const text = new Y.XmlText()
  const paragraph = new Y.XmlElement('paragraph')
  doc.on('update', (update: Uint8Array) => {
    for (const letter of lettersIn(update)) departures.set(letter, performance.now())
    client.update(update)
  })
  doc.transact(() => {
    paragraph.setAttribute('id', `typed-${doc.clientID}`)
    paragraph.insert(0, [text])
    doc.getXmlFragment(ROOT).push([paragraph])
  })
  let timer = setTimeout(function type() {
    text.insert(text.length, 'x')
    timer = setTimeout(type, PACE)
  }, Math.random() * PACE)
  return () => clearTimeout(timer)
}

/** The name of every letter that an update brings: who made it, and its number. */
function* lettersIn(update: Uint8Array): Generator<string> {
  for (const { id, length } of Y.decodeUpdate(update).structs) {
    for (let clock = id.clock; clock < id.clock + length; clock += 1) yield `${id.client}:${clock}`
  }
}
