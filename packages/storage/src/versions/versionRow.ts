import type { VersionHead } from '@samplan/domain'
import type { Selectable } from 'kysely'
import type { VersionTable } from '../database/caseTables.ts'

/** All but the document, which may be megabytes. */
export const HEAD_COLUMNS = [
  'id',
  'plan_id',
  'organisation_id',
  'number',
  'kind',
  'wording_version_id',
  'wording_decision_id',
  'label',
  'note',
  'by',
  'by_name',
  'at',
  'sha256',
  'previous',
  'projector',
  'states_sha256',
] as const satisfies readonly (keyof VersionTable)[]

export type HeadRow = Pick<Selectable<VersionTable>, (typeof HEAD_COLUMNS)[number]>

export function toHead(row: HeadRow): VersionHead {
  const { wording_version_id: versionId, wording_decision_id: decisionId } = row
  return {
    id: row.id,
    planId: row.plan_id,
    number: row.number,
    kind: row.kind,
    wordingOf: versionId !== null && decisionId !== null ? { versionId, decisionId } : null,
    label: row.label,
    note: row.note,
    by: row.by,
    byName: row.by_name,
    at: row.at,
    sha256: row.sha256,
    previous: row.previous,
  }
}
