import type { OrganisationId, PlanId, VersionHead } from '@samplan/domain'
import type { Kysely } from 'kysely'
import type { Tables } from '../database/tables.ts'
import { HEAD_COLUMNS, toHead } from './versionRow.ts'

export interface AdoptedVersion {
  readonly planId: PlanId
  readonly title: string
  readonly year: number
  readonly head: VersionHead
}

export async function readAdopted(
  kysely: Kysely<Tables>,
  organisationId: OrganisationId,
): Promise<readonly AdoptedVersion[]> {
  const rows = await kysely
    .selectFrom('plan')
    .innerJoin('version', 'version.plan_id', 'plan.id')
    .select([...HEAD_COLUMNS.map((column) => `version.${column}` as const), 'plan.title', 'plan.year'])
    .where('plan.organisation_id', '=', organisationId)
    .where('plan.state', '=', 'adopted')
    .where('plan.removed_at', 'is', null)
    .where((where) =>
      where(
        'version.number',
        '=',
        where
          .selectFrom('version as later')
          .select((latest) => latest.fn.max('later.number').as('number'))
          .whereRef('later.plan_id', '=', 'plan.id'),
      ),
    )
    .orderBy('plan.year', 'desc')
    .orderBy('plan.title')
    .orderBy('plan.id')
    .execute()
  return rows.map((row) => ({
    planId: row.plan_id,
    title: row.title,
    year: row.year,
    head: toHead(row),
  }))
}
