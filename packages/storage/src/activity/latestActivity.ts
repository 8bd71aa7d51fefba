import type { ActivityEntry, PlanId, SectionId, UserId } from '@samplan/domain'
import type { Kysely } from 'kysely'
import type { Tables } from '../database/tables.ts'
import { toEntry } from './activityRow.ts'

interface ActivityOf {
  readonly type: string
  readonly sectionId: SectionId
  /** Whoever did it; anybody unless told. */
  readonly by?: UserId | undefined
}

/** The last time that something of the kind was done to the section; null where it never was. */
export type LatestActivity = (planId: PlanId, of: ActivityOf) => Promise<ActivityEntry | null>

export const createLatestActivity =
  (kysely: Kysely<Tables>): LatestActivity =>
  async (planId, { type, sectionId, by }) => {
    const row = await kysely
      .selectFrom('activity')
      .selectAll()
      .where('plan_id', '=', planId)
      .where('type', '=', type)
      .where('section_id', '=', sectionId)
      .$if(by !== undefined, (query) => query.where('by', '=', by ?? null))
      .orderBy('seq', 'desc')
      .limit(1)
      .executeTakeFirst()
    return row === undefined ? null : toEntry(row)
  }
