/** Writes what the sync core seals: versions with their Yjs states, and decisions. */
import type { DocName } from '@samplan/document'
import type { OrganisationId, PlanId } from '@samplan/domain'
import type { CaseRecord } from '@samplan/sync'
import type { Transaction } from 'kysely'
import type { Tables } from '../database/tables.ts'
import { canonicalJson, sealOfStates } from './seals.ts'
import { sha256Hex } from './sha256Hex.ts'

export interface CaseOwner {
  readonly planId: PlanId
  readonly organisationId: OrganisationId
}

type NewVersion = Extract<CaseRecord, { kind: 'version' }>
type NewDecision = Extract<CaseRecord, { kind: 'decision' }>

/**
 * Under the lock of the plan's row, which makes numbers gapless.
 *
 * @throws Error where a hash is not that of what it comes with: what is stored can never be mended
 */
export async function insertCaseRecords(
  transaction: Transaction<Tables>,
  owner: CaseOwner,
  records: readonly CaseRecord[],
): Promise<void> {
  for (const record of records) {
    if (record.kind === 'version') await insertVersion(transaction, owner, record)
    else await insertDecision(transaction, owner, record)
  }
}

async function insertVersion(
  transaction: Transaction<Tables>,
  { planId, organisationId }: CaseOwner,
  { head, json, projector, states }: NewVersion,
): Promise<void> {
  requireHash(json, head.sha256)
  const hashes = new Map([...states].map(([doc, state]) => [doc, sha256Hex(state)]))
  await transaction
    .insertInto('version')
    .values({
      id: head.id,
      plan_id: planId,
      organisation_id: organisationId,
      number: head.number,
      kind: head.kind,
      wording_version_id: head.wordingOf?.versionId ?? null,
      wording_decision_id: head.wordingOf?.decisionId ?? null,
      label: head.label,
      note: head.note,
      by: head.by,
      by_name: head.byName,
      at: head.at,
      sha256: head.sha256,
      previous: head.previous,
      projector,
      states_sha256: sealOfStates(hashes),
      document: Buffer.from(json),
    })
    .execute()
  const toRow = ([doc, state]: [DocName, Uint8Array]) => ({
    version_id: head.id,
    doc,
    organisation_id: organisationId,
    sha256: sha256Hex(state),
    state,
  })
  const rows = [...states].map(toRow)
  if (rows.length > 0) await transaction.insertInto('version_doc').values(rows).execute()
}

async function insertDecision(
  transaction: Transaction<Tables>,
  { planId, organisationId }: CaseOwner,
  { decision, sha256 }: NewDecision,
): Promise<void> {
  const json = canonicalJson(decision)
  requireHash(json, sha256)
  const before = await transaction
    .selectFrom('decision')
    .select((eb) => eb.fn.max('seq').as('seq'))
    .where('plan_id', '=', planId)
    .executeTakeFirst()
  await transaction
    .insertInto('decision')
    .values({
      id: decision.id,
      plan_id: planId,
      organisation_id: organisationId,
      seq: (before?.seq ?? 0) + 1,
      version_id: decision.versionId,
      sha256,
      document: Buffer.from(json),
    })
    .execute()
}

function requireHash(json: string, sha256: string): void {
  if (sha256Hex(json) !== sha256) throw new Error('A record comes with the hash of something else')
}
