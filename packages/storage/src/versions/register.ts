/** The register of what has been frozen and decided. Nothing in it ever changes. */
import type { DocName } from '@samplan/document'
import type {
  DecisionId,
  OrganisationId,
  PlanId,
  VersionFile,
  VersionFileKind,
  VersionHead,
  VersionId,
} from '@samplan/domain'
import type { Kysely } from 'kysely'
import type { Tables } from '../database/tables.ts'
import { readAdopted, type AdoptedVersion } from './adopted.ts'
import { addFile, listFiles, readFile, withoutFiles, type NewVersionFile, type StoredFile } from './files.ts'
import { readDecisions, readHeads, type StoredDecision } from './readCase.ts'
import { HEAD_COLUMNS, toHead } from './versionRow.ts'

export interface StoredVersion {
  readonly head: VersionHead
  readonly planId: PlanId
  readonly organisationId: OrganisationId
  /** Canonical: the text that `head.sha256` is of. */
  readonly json: string
  readonly projector: number
}

export interface ListedFile extends VersionFile {
  /** Which renderer drew it. */
  readonly renderer: string
}

export interface Register {
  /** Oldest first. */
  versions(planId: PlanId): Promise<readonly VersionHead[]>
  version(versionId: VersionId): Promise<StoredVersion | null>
  /** The documents that it was read from. */
  states(versionId: VersionId): Promise<ReadonlyMap<DocName, Uint8Array>>
  /** In the order in which they were recorded, corrections too. */
  decisions(planId: PlanId): Promise<readonly StoredDecision[]>
  /** The plan that the decision is about; null where there is none of that id. */
  decided(decisionId: DecisionId): Promise<PlanId | null>
  files(versionId: VersionId): Promise<readonly ListedFile[]>
  file(versionId: VersionId, kind: VersionFileKind): Promise<StoredFile | null>
  /** Keeps the one that stands there, if there is one: nodes that render at once give the same bytes. */
  addFile(versionId: VersionId, file: NewVersionFile): Promise<void>
  /** Versions that lack one of these, oldest first. */
  versionsWithoutFiles(kinds: readonly VersionFileKind[]): Promise<readonly VersionId[]>
  /** The latest version of every adopted plan that is not in the bin, newest year first. */
  adopted(organisationId: OrganisationId): Promise<readonly AdoptedVersion[]>
}

export const createRegister = (kysely: Kysely<Tables>): Register => ({
  versions: (planId) => readHeads(kysely, planId),
  version: (versionId) => readVersion(kysely, versionId),
  states: (versionId) => readStates(kysely, versionId),
  decisions: (planId) => readDecisions(kysely, planId),
  decided: (decisionId) => readDecided(kysely, decisionId),
  files: (versionId) => listFiles(kysely, versionId),
  file: (versionId, kind) => readFile(kysely, versionId, kind),
  addFile: (versionId, file) => addFile(kysely, versionId, file),
  versionsWithoutFiles: (kinds) => withoutFiles(kysely, kinds),
  adopted: (organisationId) => readAdopted(kysely, organisationId),
})

async function readVersion(kysely: Kysely<Tables>, versionId: VersionId): Promise<StoredVersion | null> {
  const row = await kysely
    .selectFrom('version')
    .select([...HEAD_COLUMNS, 'document'])
    .where('id', '=', versionId)
    .executeTakeFirst()
  if (row === undefined) return null
  return {
    head: toHead(row),
    planId: row.plan_id,
    organisationId: row.organisation_id,
    json: Buffer.from(row.document).toString(),
    projector: row.projector,
  }
}

async function readDecided(kysely: Kysely<Tables>, decisionId: DecisionId): Promise<PlanId | null> {
  const row = await kysely
    .selectFrom('decision')
    .select('plan_id')
    .where('id', '=', decisionId)
    .executeTakeFirst()
  return row?.plan_id ?? null
}

async function readStates(
  kysely: Kysely<Tables>,
  versionId: VersionId,
): Promise<ReadonlyMap<DocName, Uint8Array>> {
  const rows = await kysely
    .selectFrom('version_doc')
    .select(['doc', 'state'])
    .where('version_id', '=', versionId)
    .orderBy('doc')
    .execute()
  return new Map(rows.map(({ doc, state }) => [doc, state]))
}
