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
const file = join(folder.path, 'samplan.db')

/** When a run is killed: so many acknowledgements after its start, and so many milliseconds later. */
const moment = fc.record({
  acknowledgements: fc.integer({ min: 1, max: 60 }),
  delay: fc.integer({ min: 0, max: 20 }),
})

it(
  'holds every acknowledged update, without gaps, after each of 50 kills',
  { timeout: 120_000 },
  async () => {
    for (const [run, { acknowledgements, delay }] of fc
      .sample(moment, { seed: SEED, numRuns: RUNS })
      .entries()) {
      const planId = planIdSchema.parse(`run-${run}`)
      const acknowledged = await appendUntilKilled(planId, acknowledgements, delay)
      const { held, integrity } = await reopened(planId)
      const lost = acknowledged.filter((line) => !held.has(line))
      expect({ run, lost, integrity }).toEqual({ run, lost: [], integrity: 'ok' })
      expect(acknowledged.length).toBeGreaterThanOrEqual(acknowledgements)
    }
  },
)

/** The lines that the process printed whole before it died. */
async function appendUntilKilled(planId: PlanId, acknowledgements: number, delay: number): Promise<string[]> {
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
async function reopened(planId: PlanId) {
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
