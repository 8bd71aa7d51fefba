/**
 * How fast a batch becomes durable, beside the floor: the same bytes written to a bare file and synced. By hand, with the
 * machine to itself: `node tests/load/append.ts`. PostgreSQL is measured where DATABASE_URL names one.
 */
import { OUTLINE } from '@samplan/document'
import { organisationIdSchema, planIdSchema, userIdSchema } from '@samplan/domain'
import { openPostgres, openSqlite, type Storage } from '@samplan/storage'
import type { Batch, PendingUpdate } from '@samplan/sync'
import { closeSync, fdatasyncSync, mkdtempSync, openSync, rmSync, writeSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { randomUUID } from 'node:crypto'

const ROUNDS = 500
const BATCH_SIZES = [1, 10, 100]
/** Bytes; about what a keystroke makes. */
const UPDATE_SIZE = 40

const EMPTY: Batch = { updates: [], together: [], activities: [], answers: [], index: [] }

type Append = (count: number) => Promise<unknown> | void

const folder = mkdtempSync(join(tmpdir(), 'samplan-append-'))
console.log('milliseconds a batch; updates per second'.padStart(60))
report('floor: write and fdatasync', await floor())
report('SQLite', await measureStorage(await openSqlite(join(folder, 'samplan.db'))))
const url = process.env['DATABASE_URL']
if (url === undefined) console.log('PostgreSQL: not measured, DATABASE_URL is not set')
else report('PostgreSQL', await measurePostgres(url))
rmSync(folder, { recursive: true })

async function floor() {
  const file = openSync(join(folder, 'floor'), 'w')
  const figures = await measure((count) => {
    writeSync(file, Buffer.alloc(count * UPDATE_SIZE))
    fdatasyncSync(file)
  })
  closeSync(file)
  return figures
}

async function measurePostgres(databaseUrl: string) {
  const schema = `samplan_load_${randomUUID().replaceAll('-', '')}`
  const storage = await openPostgres(databaseUrl, { schema })
  return measureStorage(storage, async () => {
    await storage.kysely.schema.dropSchema(schema).cascade().execute()
  })
}

async function measureStorage(storage: Storage, cleanUp = async () => {}) {
  const organisationId = organisationIdSchema.parse('load')
  const planId = planIdSchema.parse('load')
  const plan = {
    planId,
    organisationId,
    title: 'Plan',
    year: 2027,
    state: 'drafting',
    members: [],
    removedAt: null,
  } as const
  await storage.organisations.put({ id: organisationId, name: 'Samverkan' })
  await storage.updateLog.append({ ...EMPTY, index: [plan] })
  const update: Omit<PendingUpdate, 'bytes'> = {
    planId,
    docName: OUTLINE,
    author: userIdSchema.parse('load'),
    at: Date.now(),
    changesContent: true,
    judgedIn: 'drafting',
  }
  const figures = await measure((count) => {
    const updates = Array.from({ length: count }, () =>
      Object.assign({ bytes: new Uint8Array(UPDATE_SIZE) }, update),
    )
    return storage.updateLog.append({ ...EMPTY, updates })
  })
  await cleanUp()
  await storage.close()
  return figures
}

async function measure(append: Append) {
  const figures: { count: number; median: number; p99: number }[] = []
  for (const count of BATCH_SIZES) {
    const durations: number[] = []
    for (let round = 0; round < ROUNDS; round += 1) {
      const start = performance.now()
      await append(count)
      durations.push(performance.now() - start)
    }
    durations.sort((a, b) => a - b)
    figures.push({
      count,
      median: durations[ROUNDS / 2] ?? NaN,
      p99: durations[Math.floor(ROUNDS * 0.99)] ?? NaN,
    })
  }
  return figures
}

function report(name: string, figures: Awaited<ReturnType<typeof measure>>): void {
  console.log(name)
  for (const { count, median, p99 } of figures) {
    const perSecond = Math.round((count * 1_000) / median)
    console.log(
      `  batches of ${count}`.padEnd(20),
      `p50 ${median.toFixed(2)}`,
      `p99 ${p99.toFixed(2)}`.padStart(12),
      `${perSecond}/s`.padStart(14),
    )
  }
}
