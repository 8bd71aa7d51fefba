import type { PlanId } from '@samplan/domain'
import type { Selectable, Transaction } from 'kysely'
import type { DialectName } from '../database/dialectName.ts'
import type { Tables } from '../database/tables.ts'

type LockedRow = Pick<Selectable<Tables['plan']>, 'organisation_id' | 'state' | 'removed_at'>

/** From here on the transaction has the plan to itself, as SQLite's one writer has it anyway. Null if there is none. */
export async function lockPlan(
  transaction: Transaction<Tables>,
  dialect: DialectName,
  planId: PlanId,
): Promise<LockedRow | null> {
  const row = await transaction
    .selectFrom('plan')
    .select(['organisation_id', 'state', 'removed_at'])
    .where('id', '=', planId)
    .$if(dialect === 'postgres', (query) => query.forUpdate())
    .executeTakeFirst()
  return row ?? null
}
