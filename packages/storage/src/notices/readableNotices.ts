import type { Kysely } from 'kysely'
import type { Tables } from '../database/tables.ts'

/** Notices of plans that stand, to people who are members of them still: what one has left says nothing more. */
export const readableNotices = (kysely: Kysely<Tables>) =>
  kysely
    .selectFrom('notice')
    .innerJoin('plan', 'plan.id', 'notice.plan_id')
    .innerJoin('plan_member', (join) =>
      join
        .onRef('plan_member.plan_id', '=', 'notice.plan_id')
        .onRef('plan_member.user_id', '=', 'notice.user_id'),
    )
    .where('plan.removed_at', 'is', null)
