/** One seal, under the plan's lock: opens the documents, lets them be changed, and says what has to be stored. */
import { OUTLINE, placeWaitingAnchors, type Migration } from '@samplan/document'
import type { PlanId, UserId } from '@samplan/domain'
import { pendingRecords, type EditRecords } from '../commit/EditRecords.ts'
import { planRow } from '../plan/planRow.ts'
import type { PlanIndexEntry } from '../ports/planIndex.ts'
import type { Seal, SealedPlan } from '../ports/seal.ts'
import { SyncError } from '../SyncError.ts'
import type { SealChange } from './SealTurn.ts'
import { SealedDocs, type SealedChange } from './SealedDocs.ts'

export interface SealRequest<Result> {
  readonly planId: PlanId
  readonly author: UserId
  readonly change: SealChange<Result>
  readonly records: EditRecords<Result>
  readonly at: number
  readonly newClientId: () => number
  readonly migrations: readonly Migration[]
}

/** @throws SyncError for a plan in the bin, and whatever the change or its records throw */
export function judgeSeal<Result>(request: SealRequest<Result>, plan: SealedPlan): Seal<Result> {
  if (plan.removedAt !== null) throw new SyncError('plan-unknown')
  const docs = new SealedDocs(plan.docs, request.newClientId)
  try {
    return changeAll(request, plan, docs)
  } finally {
    docs.destroy()
  }
}

function changeAll<Result>(
  { planId, author, change, records, at, migrations }: SealRequest<Result>,
  plan: SealedPlan,
  docs: SealedDocs,
): Seal<Result> {
  const { organisationId, state, versions, decisions } = plan
  docs.migrate(state, migrations)
  const outcome = change({ docs: docs.docs, at, organisationId, state, versions, decisions })
  if (state !== 'drafting' && docs.readOutline().state === 'drafting') placeWaitingAnchors(docs.docs, author)
  const changes = docs.changes()
  const updates = changes.map((changed) => ({ planId, author, at, judgedIn: state, ...changed }))
  return {
    result: outcome.result,
    ...pendingRecords(records, { result: outcome.result, by: author, at, updates }),
    updates,
    index: rowAfter(planId, plan, docs, changes),
    records: outcome.records,
  }
}

/** The row says what the outline says. */
function rowAfter(
  planId: PlanId,
  { organisationId, removedAt }: SealedPlan,
  docs: SealedDocs,
  changes: readonly SealedChange[],
): PlanIndexEntry | null {
  if (!changes.some(({ docName }) => docName === OUTLINE)) return null
  return planRow({ planId, organisationId, removedAt }, docs.readOutline())
}
