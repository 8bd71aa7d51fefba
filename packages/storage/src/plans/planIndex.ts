import type { Member, PlanId } from '@samplan/domain'
import type { PlanIndex, PlanIndexEntry } from '@samplan/sync'
import type { Kysely } from 'kysely'
import type { Tables } from '../database/tables.ts'
import { readIncarnation } from '../instance/incarnation.ts'

export function createPlanIndex(kysely: Kysely<Tables>): PlanIndex {
  return {
    async listFor(userId) {
      const memberships = kysely.selectFrom('plan_member').select('plan_id').where('user_id', '=', userId)
      const query = plansWithMembers(kysely)
        .where('plan.id', 'in', memberships)
        .where('removed_at', 'is', null)
      return toEntries(await query.execute())
    },
    async listAll(organisationId) {
      const query = plansWithMembers(kysely).where('plan.organisation_id', '=', organisationId)
      return toEntries(await query.execute())
    },
    async get(planId) {
      const query = plansWithMembers(kysely).where('plan.id', '=', planId)
      return toEntries(await query.execute())[0] ?? null
    },
    incarnation: () => readIncarnation(kysely),
  }
}

/** A row per member, or one with nulls: a single statement, so that a plan and its members are of the same moment. */
function plansWithMembers(kysely: Kysely<Tables>) {
  return kysely
    .selectFrom('plan')
    .leftJoin('plan_member', 'plan_member.plan_id', 'plan.id')
    .selectAll('plan')
    .select(['plan_member.user_id', 'plan_member.role'])
    .orderBy('plan.year', 'desc')
    .orderBy('plan.title')
    .orderBy('plan.id')
    .orderBy('plan_member.user_id')
}

type PlanRow = Awaited<ReturnType<ReturnType<typeof plansWithMembers>['execute']>>[number]

function toEntries(rows: readonly PlanRow[]): PlanIndexEntry[] {
  const byPlan: Map<PlanId, PlanRow[]> = Map.groupBy(rows, ({ id }) => id)
  return [...byPlan.values()].flatMap(([first, ...others]) =>
    first === undefined ? [] : [toEntry(first, [first, ...others].flatMap(toMember))],
  )
}

function toEntry(row: PlanRow, members: readonly Member[]): PlanIndexEntry {
  const { id, organisation_id, title, year, state, removed_at } = row
  return { planId: id, organisationId: organisation_id, title, year, state, members, removedAt: removed_at }
}

function toMember({ user_id, role }: PlanRow): Member[] {
  return user_id === null || role === null ? [] : [{ userId: user_id, role }]
}
