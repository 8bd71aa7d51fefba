/** Are the files the ones that were stored, and do their rows say so? Their hashes are those that `sha256sum` gives. */
import type { CaseFileId } from '@samplan/domain'
import { sha256Hex } from '@samplan/publish'
import { sealOf, type AuditedCaseFile, type AuditedFile, type HeadRow } from '@samplan/storage'
import { unless, type Fault } from './fault.ts'

export const verifyFiles = ({ organisation_id }: HeadRow, files: readonly AuditedFile[]): readonly Fault[] =>
  files.flatMap(({ bytes, seal, ...row }) => [
    ...unless(sha256Hex(bytes) === row.sha256, 'file-changed', { kind: row.kind }),
    ...unless(sealOf(row) === seal && row.organisation_id === organisation_id, 'file-row-changed', {
      kind: row.kind,
    }),
  ])

/** @param labelOf what the version is called whose decision a file belongs to; null for a file of none */
export const verifyCaseFiles = (
  files: readonly AuditedCaseFile[],
  labelOf: (id: CaseFileId) => string | null,
): readonly Fault[] =>
  files.flatMap(({ bytes, seal, ...row }) => {
    const params = { name: row.name, version: labelOf(row.id) ?? row.plan_id }
    return [
      ...unless(sha256Hex(bytes) === row.sha256, 'case-file-changed', params),
      ...unless(sealOf(row) === seal, 'case-file-row-changed', params),
    ]
  })
