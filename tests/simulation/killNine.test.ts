/**
 * Twenty people write as the server is killed, fifty times over one data folder. After each kill every word that the
 * server had acknowledged to its writer, or shown to anybody else, must be there. Power cuts, where also the operating
 * system forgets, are the matter of the fsync test in `packages/storage`.
 */
import { sectionIdSchema } from '@samplan/domain'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { afterAll, describe, expect, it } from 'vitest'
import { seededRandom } from './killNine/random.ts'
import { signIn, startServer, type KillableServer } from './killNine/server.ts'
import { Writer } from './killNine/Writer.ts'

const RUNS = 50
const WRITERS = 20
const SECTIONS = ['tillvaxt', 'socialtjanst', 'skola', 'miljo'].map((id) => sectionIdSchema.parse(id))
const PATIENCE_MS = 10 * 60_000

const seed = Number(process.env['SAMPLAN_SEED'] ?? Date.now() % 1_000_000)
const random = seededRandom(seed)
const dataFolder = mkdtempSync(join(tmpdir(), 'samplan-kill-'))
afterAll(() => rmSync(dataFolder, { recursive: true }))

describe(`kill -9, SAMPLAN_SEED=${seed}`, { timeout: PATIENCE_MS }, () => {
  it(`loses nothing acknowledged or seen in ${RUNS} runs of ${WRITERS} writers`, async () => {
    const promised = new Set<string>()
    let acknowledged = 0
    let seen = 0
    for (let run = 0; run < RUNS; run++) {
      const server = await startServer(dataFolder)
      const cookie = await signIn(server.origin)
      expect(await missing(server, cookie, promised)).toEqual([])
      promised.clear()
      for (const writer of await writeUntilKilled(server, cookie, run)) {
        acknowledged += writer.acknowledged.length
        seen += writer.seen.length
        for (const word of [...writer.acknowledged, ...writer.seen]) promised.add(word)
      }
    }
    const server = await startServer(dataFolder)
    expect(await missing(server, await signIn(server.origin), promised)).toEqual([])
    await server.kill()
    // A run in which nothing was promised proves nothing.
    expect(acknowledged).toBeGreaterThan(RUNS * WRITERS)
    expect(seen).toBeGreaterThan(RUNS * WRITERS)
  })
})

async function writeUntilKilled(
  server: KillableServer,
  cookie: string,
  run: number,
): Promise<readonly Writer[]> {
  const writers = await Promise.all(
    Array.from({ length: WRITERS }, (_, place) =>
      Writer.join({
        origin: server.origin,
        cookie,
        sectionId: SECTIONS[place % SECTIONS.length] ?? sectionIdSchema.parse('miljo'),
        name: `r${run}w${place}`,
      }),
    ),
  )
  for (const writer of writers) writer.begin()
  const writing = new AbortController()
  const all = Promise.all(writers.map((writer) => keepWriting(writer, writing.signal)))
  await wait(150 + random() * 650)
  await server.kill()
  writing.abort()
  await all
  for (const writer of writers) writer.leave()
  return writers
}

async function keepWriting(writer: Writer, signal: AbortSignal): Promise<void> {
  while (!signal.aborted) {
    writer.write()
    await wait(5 + random() * 60)
  }
}

/** The promised words that the restarted server does not have. */
async function missing(
  server: KillableServer,
  cookie: string,
  promised: ReadonlySet<string>,
): Promise<string[]> {
  const readers = await Promise.all(
    SECTIONS.map((sectionId) => Writer.join({ origin: server.origin, cookie, sectionId, name: 'reader' })),
  )
  const there = new Set(readers.flatMap((reader) => reader.words))
  for (const reader of readers) reader.leave()
  return [...promised].filter((word) => !there.has(word))
}
