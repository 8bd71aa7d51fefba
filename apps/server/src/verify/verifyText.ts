/** Is a version's text the one that was hashed, and does its row say what the text says? */
import { versionDocumentSchema, type VersionDocument } from '@samplan/domain'
import { sha256Hex } from '@samplan/publish'
import type { HeadRow } from '@samplan/storage'
import { fault, unless, type Fault } from './fault.ts'
import { readDocument } from './readDocument.ts'
import { readingOf } from './readings.ts'

export interface TextVerdict {
  readonly document: VersionDocument | null
  readonly faults: readonly Fault[]
}

export function verifyText(row: HeadRow, bytes: Uint8Array): TextVerdict {
  const unchanged = unless(sha256Hex(bytes) === row.sha256, 'text-changed')
  const document = readDocument(versionDocumentSchema, bytes, asWritten)
  if (document === null) return { document, faults: [...unchanged, fault('text-unreadable')] }
  return { document, faults: [...unchanged, ...differences(row, document)] }
}

/** Of a reading that a newer program made, what this one understands of it is compared. */
function asWritten(document: VersionDocument): unknown {
  const reading = readingOf(document.projector)
  return reading === null ? document : { ...document, plan: reading(document.plan) }
}

function differences(row: HeadRow, document: VersionDocument): readonly Fault[] {
  const said: Partial<Record<keyof HeadRow, unknown>> = {
    id: document.id,
    plan_id: document.plan.id,
    organisation_id: document.organisationId,
    number: document.number,
    kind: document.kind,
    wording_version_id: document.wordingOf?.versionId ?? null,
    wording_decision_id: document.wordingOf?.decisionId ?? null,
    label: document.label,
    note: document.note,
    by: document.frozenBy.id,
    by_name: document.frozenBy.name,
    at: Date.parse(document.frozenAt),
    previous: document.previous,
    projector: document.projector,
  }
  return Object.entries(said).flatMap(([column, value]) =>
    unless(Object.is(Reflect.get(row, column), value), 'head-differs', { column }),
  )
}
