import type { PlanIndexEntry } from '@samplan/sync'
import type { Transaction } from 'kysely'
import type { Tables } from '../database/tables.ts'

/**
 * Writes plan rows and their members as the entries say, but for the state of a plan that stands already: whoever has not
 * heard of a freeze would put it back. The caller holds the rows' locks.
 */
export async function putIndex(
  transaction: Transaction<Tables>,
  entries: readonly PlanIndexEntry[],
): Promise<void> {
  for (const entry of entries) {
    await putPlan(transaction, entry)
    await putMembers(transaction, entry)
  }
}

/** For a seal alone. */
export async function putState(
  transaction: Transaction<Tables>,
  { planId, state }: PlanIndexEntry,
): Promise<void> {
  await transaction.updateTable('plan').set({ state }).where('id', '=', planId).execute()
}

/** The organisation is set once: a plan, and every row that carries its organisation, stays where it was created. */
async function putPlan(transaction: Transaction<Tables>, entry: PlanIndexEntry): Promise<void> {
  const { planId, organisationId, year, state, removedAt } = entry
  const changing = { title: storableText(entry.title), year, removed_at: removedAt }
  await transaction
    .insertInto('plan')
    .values({ id: planId, organisation_id: organisationId, state, ...changing })
    .onConflict((conflict) => conflict.column('id').doUpdateSet(changing))
    .execute()
}

/**
 * PostgreSQL has no U+0000 in a text. A batch with one would be refused however often it is tried, and every plan's next
 * batch waits behind it. The document keeps what was written; the row is only for lists.
 */
const storableText = (text: string): string => text.replaceAll('\u0000', '')

async function putMembers(
  transaction: Transaction<Tables>,
  { planId, organisationId, members }: PlanIndexEntry,
): Promise<void> {
  await transaction.deleteFrom('plan_member').where('plan_id', '=', planId).execute()
  if (members.length === 0) return
  const rows = members.map(({ userId, role }) => ({
    plan_id: planId,
    user_id: userId,
    organisation_id: organisationId,
    role,
  }))
  await transaction.insertInto('plan_member').values(rows).execute()
}
