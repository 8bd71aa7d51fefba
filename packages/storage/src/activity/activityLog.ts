import type { PlanId } from '@samplan/domain'
import type { ActivityLog, ActivityQuery } from '@samplan/sync'
import type { Kysely } from 'kysely'
import type { Tables } from '../database/tables.ts'
import { toEntry } from './activityRow.ts'

export function createActivityLog(kysely: Kysely<Tables>): ActivityLog {
  return {
    read: async (planId, query) => (await entries(kysely, planId, query).execute()).map(toEntry),
    async lastSeqs() {
      const rows = await kysely
        .selectFrom('activity')
        .select(['plan_id', (eb) => eb.fn.max('seq').as('seq')])
        .groupBy('plan_id')
        .execute()
      return new Map(rows.map(({ plan_id, seq }) => [plan_id, seq]))
    },
  }
}

function entries(kysely: Kysely<Tables>, planId: PlanId, query: ActivityQuery) {
  const { before, after = 0, by, sectionId, limit, order } = query
  return kysely
    .selectFrom('activity')
    .selectAll()
    .where('plan_id', '=', planId)
    .where('seq', '>', after)
    .$if(before !== undefined, (rows) => rows.where('seq', '<', before ?? 0))
    .$if(by !== undefined, (rows) => rows.where('by', '=', by ?? null))
    .$if(sectionId !== undefined, (rows) => rows.where('section_id', '=', sectionId ?? null))
    .orderBy('seq', order === 'newest-first' ? 'desc' : 'asc')
    .limit(limit)
}
