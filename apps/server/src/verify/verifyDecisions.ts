/** Are the decisions the ones that were recorded, each after the one before it and on a version that there is? */
import { decisionSchema, type CaseFileId, type Decision, type VersionId } from '@samplan/domain'
import { sha256Hex } from '@samplan/publish'
import type { AuditedDecision, HeadRow } from '@samplan/storage'
import { fault, unless, type Fault } from './fault.ts'
import { readDocument } from './readDocument.ts'

export interface DecidedOn {
  /** The plan's. */
  readonly versions: ReadonlyMap<VersionId, HeadRow>
  readonly caseFiles: ReadonlySet<CaseFileId>
}

/** @param rows of one plan, in their order */
export function verifyDecisions(rows: readonly AuditedDecision[], on: DecidedOn): readonly Fault[] {
  return rows.flatMap((row, index) => {
    const decision = readDocument(decisionSchema, row.document)
    const params = naming(row, decision, on)
    const before = rows[index - 1]?.sha256 ?? null
    const unchanged = unless(sha256Hex(row.document) === row.sha256, 'decision-changed', params)
    const gapless = unless(row.seq === index + 1, 'decision-number-missing', params)
    if (decision === null) return [...unchanged, ...gapless, fault('decision-unreadable', params)]
    return [...unchanged, ...gapless, ...verifyDecision(row, decision, before, on, params)]
  })
}

function verifyDecision(
  row: AuditedDecision,
  decision: Decision,
  before: string | null,
  { versions, caseFiles }: DecidedOn,
  params: Fault['params'],
): readonly Fault[] {
  const isSame =
    row.id === decision.id && row.plan_id === decision.planId && row.version_id === decision.versionId
  const { excerptId } = decision
  return [
    ...unless(isSame, 'decision-row-changed', params),
    ...unless(decision.previous === before, 'decision-chain-broken', params),
    ...unless(
      versions.get(decision.versionId)?.sha256 === decision.versionSha256,
      'decision-version-unknown',
      params,
    ),
    ...unless(excerptId === null || caseFiles.has(excerptId), 'excerpt-missing', params),
  ]
}

const naming = (
  row: AuditedDecision,
  decision: Decision | null,
  { versions }: DecidedOn,
): Fault['params'] => ({
  decision: decision === null ? `${row.seq}` : `${decision.body} § ${decision.paragraph}`,
  version:
    (versions.get(row.version_id) ?? versions.get(decision?.versionId ?? row.version_id))?.label ??
    row.version_id,
})
