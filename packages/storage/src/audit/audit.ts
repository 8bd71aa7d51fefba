/**
 * The register as it stands in the database, row by row, for whoever checks it. Nothing is parsed and nothing is trusted:
 * a damaged row may hold anything, so the types say only what was once written.
 */
import type { CaseFileId, DecisionId, OrganisationId, PlanId, UserId, VersionId } from '@samplan/domain'
import { sql, type Kysely } from 'kysely'
import type { DialectName } from '../database/dialectName.ts'
import type { Tables } from '../database/tables.ts'
import { HEAD_COLUMNS, type HeadRow } from '../versions/versionRow.ts'
import { checkFile } from './checkFile.ts'

export interface AuditedPlan {
  readonly planId: PlanId
  readonly organisationId: OrganisationId
  readonly title: string
  readonly state: string
}

export interface AuditedDoc {
  readonly doc: string
  readonly organisation_id: string
  readonly sha256: string
  readonly state: Uint8Array
}

export interface AuditedFile {
  readonly version_id: VersionId
  readonly kind: string
  readonly organisation_id: string
  readonly renderer: string
  readonly sha256: string
  readonly seal: string
  readonly bytes: Uint8Array
}

export interface AuditedDecision {
  readonly id: DecisionId
  readonly plan_id: PlanId
  readonly organisation_id: string
  readonly seq: number
  readonly version_id: VersionId
  readonly sha256: string
  readonly document: Uint8Array
}

export interface AuditedCaseFile {
  readonly id: CaseFileId
  readonly plan_id: PlanId
  readonly organisation_id: string
  readonly name: string
  readonly by: UserId
  readonly at: number
  readonly sha256: string
  readonly seal: string
  readonly bytes: Uint8Array
}

export interface Audit {
  /** False in a database from before there were versions. */
  hasRegister(): Promise<boolean>
  /** What the database itself finds damaged, a line each. */
  damages(): Promise<readonly string[]>
  plans(): Promise<readonly AuditedPlan[]>
  /** Every head, whatever plan it names, by number. */
  heads(): Promise<readonly HeadRow[]>
  document(versionId: VersionId): Promise<Uint8Array | null>
  docs(versionId: VersionId): Promise<readonly AuditedDoc[]>
  files(versionId: VersionId): Promise<readonly AuditedFile[]>
  /** In the order in which they were recorded. */
  decisions(planId: PlanId): Promise<readonly AuditedDecision[]>
  caseFiles(planId: PlanId): Promise<readonly AuditedCaseFile[]>
  /** How often the plan was taken back to be drafted, by its activity log. */
  returns(planId: PlanId): Promise<number>
}

export const createAudit = (kysely: Kysely<Tables>, dialect: DialectName): Audit => ({
  hasRegister: () => hasRegister(kysely, dialect),
  damages: () => (dialect === 'sqlite' ? checkFile(kysely) : Promise.resolve([])),
  plans: () =>
    kysely
      .selectFrom('plan')
      .select(['id as planId', 'organisation_id as organisationId', 'title', 'state'])
      .orderBy('year')
      .orderBy('id')
      .execute(),
  heads: () => kysely.selectFrom('version').select(HEAD_COLUMNS).orderBy('number').orderBy('id').execute(),
  document: async (versionId) => {
    const query = kysely.selectFrom('version').select('document').where('id', '=', versionId)
    return (await query.executeTakeFirst())?.document ?? null
  },
  docs: (versionId) =>
    kysely
      .selectFrom('version_doc')
      .select(['doc', 'organisation_id', 'sha256', 'state'])
      .where('version_id', '=', versionId)
      .orderBy('doc')
      .execute(),
  files: (versionId) =>
    kysely
      .selectFrom('version_file')
      .selectAll()
      .where('version_id', '=', versionId)
      .orderBy('kind')
      .execute(),
  decisions: (planId) =>
    kysely.selectFrom('decision').selectAll().where('plan_id', '=', planId).orderBy('seq').execute(),
  caseFiles: (planId) =>
    kysely.selectFrom('case_file').selectAll().where('plan_id', '=', planId).orderBy('id').execute(),
  returns: async (planId) => {
    const query = kysely.selectFrom('activity').select('seq').where('plan_id', '=', planId)
    return (await query.where('type', '=', 'return-to-drafting').execute()).length
  },
})

async function hasRegister(kysely: Kysely<Tables>, dialect: DialectName): Promise<boolean> {
  const query =
    dialect === 'sqlite'
      ? sql<{ name: string | null }>`select name from sqlite_master where name = 'case_file'`
      : sql<{ name: string | null }>`select to_regclass('case_file')::text as name`
  const { rows } = await query.execute(kysely)
  return typeof rows[0]?.name === 'string'
}
