/** What each person has read of a plan. Marks only go forward: the later of two machines wins. */
import {
  sectionIdSchema,
  threadIdSchema,
  type OrganisationId,
  type PlanId,
  type SectionId,
  type ThreadId,
  type UserId,
} from '@samplan/domain'
import type { Insertable, Kysely } from 'kysely'
import type { Tables } from '../database/tables.ts'

interface ReadMarkOwner {
  readonly planId: PlanId
  readonly userId: UserId
}

export interface ReadMarks {
  /** Up to which moment, milliseconds since the epoch. */
  readonly threads: ReadonlyMap<ThreadId, number>
  /** Up to which update of the section's log. */
  readonly sections: ReadonlyMap<SectionId, number>
}

export interface ReadMarksStore {
  get(owner: ReadMarkOwner): Promise<ReadMarks>
  merge(owner: ReadMarkOwner, organisationId: OrganisationId, marks: ReadMarks): Promise<void>
}

type Row = Insertable<Tables['read_mark']>

export const createReadMarks = (kysely: Kysely<Tables>): ReadMarksStore => ({
  async get({ planId, userId }) {
    const rows = await kysely
      .selectFrom('read_mark')
      .select(['kind', 'subject_id', 'upto'])
      .where('plan_id', '=', planId)
      .where('user_id', '=', userId)
      .execute()
    const { thread = [], section = [] } = Object.groupBy(rows, ({ kind }) => kind)
    return {
      threads: new Map(thread.map((row) => [threadIdSchema.parse(row.subject_id), row.upto])),
      sections: new Map(section.map((row) => [sectionIdSchema.parse(row.subject_id), row.upto])),
    }
  },
  async merge({ planId, userId }, organisationId, { threads, sections }) {
    const row = (kind: Row['kind'], subject_id: Row['subject_id'], upto: number): Row => ({
      plan_id: planId,
      user_id: userId,
      organisation_id: organisationId,
      kind,
      subject_id,
      upto,
    })
    const rows = [
      ...[...threads].map(([id, at]) => row('thread', id, at)),
      ...[...sections].map(([id, seq]) => row('section', id, seq)),
    ]
    if (rows.length > 0) await mergeRows(kysely, rows)
  },
})

const mergeRows = (kysely: Kysely<Tables>, rows: readonly Row[]) =>
  kysely
    .insertInto('read_mark')
    .values(rows)
    .onConflict((conflict) =>
      conflict
        .columns(['plan_id', 'user_id', 'kind', 'subject_id'])
        .doUpdateSet((eb) => ({ upto: eb.ref('excluded.upto') }))
        .whereRef('excluded.upto', '>', 'read_mark.upto'),
    )
    .execute()
