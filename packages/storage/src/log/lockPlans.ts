import type { OrganisationId, PlanId, PlanState } from '@samplan/domain'
import type { Batch } from '@samplan/sync'
import type { Transaction } from 'kysely'
import type { DialectName } from '../database/dialectName.ts'
import type { Tables } from '../database/tables.ts'

export interface LockedPlan {
  readonly organisationId: OrganisationId
  /** `created`: by this very batch, and takes everything. */
  readonly state: PlanState | 'created'
}

export type LockedPlans = ReadonlyMap<PlanId, LockedPlan>

/**
 * The plans of a batch, which then keep their state until the transaction ends: a check without the lock would let an
 * update into a plan that is being frozen. A batch that also writes plan rows takes all of its plans for itself, since two
 * nodes that both hold a share of a row would each wait for the other to let go;
 * and so does one that numbers activities. SQLite's one writer needs no lock.
 *
 * @param alone wait until nobody else holds a share of these plans
 */
export async function lockPlans(
  transaction: Transaction<Tables>,
  dialect: DialectName,
  batch: Batch,
  alone: boolean,
): Promise<LockedPlans> {
  const exclusive = alone || batch.index.length > 0 || batch.activities.length > 0
  const ids = new Set([...batch.updates, ...batch.activities, ...batch.index].map(({ planId }) => planId))
  if (ids.size === 0) return new Map()
  const rows = await transaction
    .selectFrom('plan')
    .select(['id', 'organisation_id', 'state'])
    .where('id', 'in', [...ids])
    .orderBy('id')
    .$if(dialect === 'postgres' && exclusive, (query) => query.forUpdate())
    .$if(dialect === 'postgres' && !exclusive, (query) => query.forShare())
    .execute()

  const created = batch.index.map(
    ({ planId, organisationId }) => [planId, { organisationId, state: 'created' }] as const,
  )
  const existing = rows.map(
    ({ id, organisation_id, state }) => [id, { organisationId: organisation_id, state }] as const,
  )
  return new Map<PlanId, LockedPlan>([...created, ...existing])
}
