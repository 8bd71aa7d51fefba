/** An entry of the activity log as a row. */
import type { ActivityEntry } from '@samplan/domain'
import { z } from 'zod'
import type { ActivityTable } from '../database/tables.ts'

const jsonSchema = z.json()

/** JSON has no U+0000 but an escaped one, so PostgreSQL takes whatever it says. */
export function toColumns({ seq, at, by, type, subject, from, to }: Omit<ActivityEntry, 'planId'>) {
  return {
    seq,
    at,
    by,
    type,
    section_id: subject.sectionId,
    thread_id: subject.threadId,
    user_id: subject.userId,
    from_json: JSON.stringify(from),
    to_json: JSON.stringify(to),
  }
}

export function toEntry(row: ActivityTable): ActivityEntry {
  const { plan_id, seq, at, by, type, section_id, thread_id, user_id, from_json, to_json } = row
  return {
    planId: plan_id,
    seq,
    at,
    by,
    type,
    subject: { sectionId: section_id, threadId: thread_id, userId: user_id },
    from: jsonSchema.parse(JSON.parse(from_json)),
    to: jsonSchema.parse(JSON.parse(to_json)),
  }
}
