/** Files that belong to a case, such as excerpts of minutes. They are kept as they were handed in. */
import type { CaseFileId, OrganisationId, PlanId, UserId } from '@samplan/domain'
import { sql, type Kysely } from 'kysely'
import type { Tables } from '../database/tables.ts'
import { sealOf } from '../versions/seals.ts'
import { sha256Hex } from '../versions/sha256Hex.ts'

export interface NewCaseFile {
  readonly id: CaseFileId
  readonly planId: PlanId
  readonly organisationId: OrganisationId
  readonly name: string
  readonly by: UserId
  /** Milliseconds since the epoch. */
  readonly at: number
  readonly bytes: Uint8Array
}

export interface CaseFile extends Omit<NewCaseFile, 'bytes'> {
  readonly size: number
  readonly sha256: string
}

export interface CaseFiles {
  put(file: NewCaseFile): Promise<CaseFile>
  /** Null as well where the file belongs to another plan. */
  get(planId: PlanId, id: CaseFileId): Promise<(CaseFile & NewCaseFile) | null>
  /** In the order in which they were handed in. */
  list(planId: PlanId): Promise<readonly CaseFile[]>
}

export const createCaseFiles = (kysely: Kysely<Tables>): CaseFiles => ({
  put: (file) => put(kysely, file),
  get: (planId, id) => get(kysely, planId, id),
  list: (planId) => list(kysely, planId),
})

async function put(kysely: Kysely<Tables>, { bytes, ...file }: NewCaseFile): Promise<CaseFile> {
  const { id, planId, organisationId, name, by, at } = file
  const sha256 = sha256Hex(bytes)
  const row = { id, plan_id: planId, organisation_id: organisationId, name, by, at, sha256 }
  await kysely
    .insertInto('case_file')
    .values({ ...row, seal: sealOf(row), bytes })
    .execute()
  return { ...file, size: bytes.byteLength, sha256 }
}

const described = (kysely: Kysely<Tables>, planId: PlanId) =>
  kysely
    .selectFrom('case_file')
    .select(['id', 'plan_id as planId', 'organisation_id as organisationId', 'name', 'by', 'at', 'sha256'])
    .select(sql<number>`length(bytes)`.as('size'))
    .where('plan_id', '=', planId)

const list = (kysely: Kysely<Tables>, planId: PlanId): Promise<readonly CaseFile[]> =>
  described(kysely, planId).orderBy('at').orderBy('id').execute()

async function get(kysely: Kysely<Tables>, planId: PlanId, id: CaseFileId) {
  const row = await described(kysely, planId).select('bytes').where('id', '=', id).executeTakeFirst()
  return row ?? null
}
