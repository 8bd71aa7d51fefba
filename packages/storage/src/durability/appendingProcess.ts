/**
 * A process of its own that appends and prints one line per acknowledged update, until it is killed or has appended as
 * many batches as it was told. Started as `node appendingProcess.ts FILE PLAN_ID WRITERS BATCHES [SYNCHRONOUS]`.
 */
import { organisationIdSchema, planIdSchema, type PlanId } from '@samplan/domain'
import type { PendingUpdate } from '@samplan/sync'
import { sql } from 'kysely'
import { createHash } from 'node:crypto'
import type { Storage } from '../database/storage.ts'
import { openSqlite } from '../sqlite/openSqlite.ts'
import { logOfStorage } from '../testing/logOfStorage.ts'
import { batchWith, docs, newPlan, updateOf } from '../testing/samples.ts'
import { acknowledgement } from './acknowledgement.ts'

const [file = '', plan, writers, batches, synchronous] = process.argv.slice(2)
const planId = planIdSchema.parse(plan)
const storage = await openSqlite(file)
if (synchronous !== undefined) await sql`pragma synchronous = ${sql.raw(synchronous)}`.execute(storage.kysely)
await newPlan(logOfStorage(storage), { planId, organisationId: await organisation(storage) })
await Promise.all(Array.from({ length: Number(writers) }, (_, writer) => write(writer)))
await storage.close()

async function organisation({ organisations }: Storage) {
  const id = organisationIdSchema.parse('durability')
  await organisations.put({ id, name: 'Samverkan Norr' })
  return id
}

async function write(writer: number): Promise<void> {
  for (let batch = 0; batch < Number(batches); batch += 1) {
    const updates = updatesOf(planId, `${planId}/${writer}/${batch}`)
    const outcomes = await storage.updateLog.append(batchWith({ updates }))
    // Written to a pipe, this returns when the reader has it.
    process.stdout.write(outcomes.map((outcome, index) => acknowledgement(updates[index], outcome)).join(''))
  }
}

/** One to four updates of up to 4 kB on two docs, all decided by the name. */
function updatesOf(id: PlanId, name: string): PendingUpdate[] {
  const [count = 0, size = 0, ...choices] = createHash('sha256').update(name).digest()
  return choices.slice(0, 1 + (count % 4)).map((choice, index) => {
    const bytes = createHash('shake256', { outputLength: 1 + size * 16 }).update(`${name}/${index}`)
    return updateOf(id, choice % 2 === 0 ? docs.section : docs.outline, bytes.digest())
  })
}
