/** Are a version's documents the ones that were stored, all of them, and do they say what its text says? */
import { parseDocName, sectionDocName, type DocName } from '@samplan/document'
import type { VersionDocument } from '@samplan/domain'
import { canonicalJson, sha256Hex } from '@samplan/publish'
import { sealOfStates, type AuditedDoc, type HeadRow } from '@samplan/storage'
import { fault, unless, type Fault } from './fault.ts'
import { projectStates } from './projectStates.ts'
import { readingOf } from './readings.ts'

/** @param document null where the text itself is damaged: then there is nothing to compare with */
export function verifyStates(
  row: HeadRow,
  document: VersionDocument | null,
  docs: readonly AuditedDoc[],
): readonly Fault[] {
  const named = docs.flatMap((doc) => {
    const name = docNameOf(doc.doc)
    return name === null ? [] : [[name, doc] as const]
  })
  const hashes = new Map(named.map(([name, { sha256 }]) => [name, sha256]))
  return [
    ...unless(
      named.length === docs.length && sealOfStates(hashes) === row.states_sha256,
      'states-incomplete',
    ),
    ...named.flatMap(([name, { state, sha256, organisation_id }]) =>
      unless(sha256Hex(state) === sha256 && organisation_id === row.organisation_id, 'state-changed', {
        doc: name,
      }),
    ),
    ...(document === null ? [] : verifyProjection(document, named)),
  ]
}

function verifyProjection(
  document: VersionDocument,
  named: readonly (readonly [DocName, AuditedDoc])[],
): readonly Fault[] {
  const { projector, plan } = document
  const reading = readingOf(projector)
  if (reading === null) return [fault('projector-newer', { projector })]
  try {
    const states = new Map(named.map(([name, { state }]) => [name, state]))
    const projected = projectStates(plan.id, reading, states, plan.people)
    return unless(canonicalJson(projected) === canonicalJson(reading(plan)), 'projection-differs')
  } catch {
    return [fault('projection-differs')]
  }
}

function docNameOf(text: string): DocName | null {
  const parsed = parseDocName(text)
  if (parsed === null) return null
  return parsed.kind === 'section' ? sectionDocName(parsed.sectionId) : parsed.kind
}
