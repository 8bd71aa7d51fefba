/** Everything that has been frozen and decided of a plan, oldest first. */
import { decisionSchema, type Decision, type PlanId, type VersionHead } from '@samplan/domain'
import type { Kysely } from 'kysely'
import type { Tables } from '../database/tables.ts'
import { HEAD_COLUMNS, toHead } from './versionRow.ts'

export interface StoredCase {
  readonly versions: readonly VersionHead[]
  readonly decisions: readonly Decision[]
}

export interface StoredDecision {
  readonly decision: Decision
  readonly sha256: string
}

/** @param kysely a transaction too: under the plan's lock nothing comes in between */
export async function readCase(kysely: Kysely<Tables>, planId: PlanId): Promise<StoredCase> {
  const decisions = await readDecisions(kysely, planId)
  return { versions: await readHeads(kysely, planId), decisions: decisions.map(({ decision }) => decision) }
}

export async function readHeads(kysely: Kysely<Tables>, planId: PlanId): Promise<readonly VersionHead[]> {
  const rows = await kysely
    .selectFrom('version')
    .select(HEAD_COLUMNS)
    .where('plan_id', '=', planId)
    .orderBy('number')
    .execute()
  return rows.map(toHead)
}

export async function readDecisions(
  kysely: Kysely<Tables>,
  planId: PlanId,
): Promise<readonly StoredDecision[]> {
  const rows = await kysely
    .selectFrom('decision')
    .select(['document', 'sha256'])
    .where('plan_id', '=', planId)
    .orderBy('seq')
    .execute()
  return rows.map(({ document, sha256 }) => ({
    decision: decisionSchema.parse(JSON.parse(Buffer.from(document).toString())),
    sha256,
  }))
}
