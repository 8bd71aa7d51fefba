import { planIdSchema, type PlanId } from '@samplan/domain'
import fc from 'fast-check'
import { sql } from 'kysely'
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { afterAll, expect, it } from 'vitest'
import { openSqlite } from '../sqlite/openSqlite.ts'
import { temporaryFolder } from '../testing/temporaryFolder.ts'
import { docs } from '../testing/samples.ts'
import { lineOf } from './acknowledgement.ts'

const RUNS = 50
const SEED = 20_270_101
const PROCESS = fileURLToPath(new URL('./appendingProcess.ts', import.meta.url))

const folder = temporaryFolder()
afterAll(() => folder.remove())
/** When a run is killed: so many acknowledgements after its start, and so many milliseconds later. */
interface Moment {
  readonly acknowledgements: number
  readonly delay: number
}

const moment: fc.Arbitrary<Moment> = fc.record({
  acknowledgements: fc.integer({ min: 1, max: 60 }),
  delay: fc.integer({ min: 0, max: 20 }),
})

it(`holds every acknowledged update, without gaps, after each of ${RUNS} kills`, async () => {
  const runs = fc.sample(moment, { seed: SEED, numRuns: RUNS })
  // Two at a time, each with a file of its own that is killed and recovered over and over.
  const halves = [runs.slice(0, RUNS / 2), runs.slice(RUNS / 2)]
  const reports = await Promise.all(halves.map((half, index) => killRepeatedly(`${index}.db`, half)))
  expect(reports.flat()).toEqual(Array.from({ length: RUNS }, () => SOUND))
}, 300_000)

const SOUND = { lost: [], integrity: 'ok', killedTooEarly: false }

async function killRepeatedly(name: string, runs: readonly Moment[]) {
  const file = join(folder.path, name)
  const reports: unknown[] = []
  for (const [run, { acknowledgements, delay }] of runs.entries()) {
    const planId = planIdSchema.parse(`run-${run}`)
    const acknowledged = await appendUntilKilled(file, planId, acknowledgements, delay)
    const { held, integrity } = await reopened(file, planId)
    const lost = acknowledged.filter((line) => !held.has(line))
    reports.push({ lost, integrity, killedTooEarly: acknowledged.length < acknowledgements })
  }
  return reports
}

/** The lines that the process printed whole before it died. */
async function appendUntilKilled(
  file: string,
  planId: PlanId,
  acknowledgements: number,
  delay: number,
): Promise<string[]> {
  const child = spawn(process.execPath, [PROCESS, file, planId, '3', 'Infinity'], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const exited = once(child, 'close')
  let printed = ''
  for await (const chunk of child.stdout.setEncoding('utf8')) {
    printed += chunk
    if (child.killed || printed.split('\n').length <= acknowledgements) continue
    await wait(delay)
    child.kill('SIGKILL')
  }
  await exited
  return printed.split('\n').slice(0, -1)
}

/** What a fresh process finds; recovery from the WAL happens on opening. */
async function reopened(file: string, planId: PlanId) {
  const storage = await openSqlite(file)
  const held = new Set<string>()
  for (const docName of [docs.section, docs.outline]) {
    const updates = await storage.updateLog.readAfter(planId, docName, 0, 100_000)
    expect(updates.map(({ seq }) => seq)).toEqual(updates.map((_, index) => index + 1))
    for (const update of updates) held.add(lineOf(update))
  }
  const { rows } = await sql<{ integrity_check: string }>`pragma integrity_check`.execute(storage.kysely)
  await storage.close()
  return { held, integrity: rows[0]?.integrity_check }
}
