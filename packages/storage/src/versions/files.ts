/** A version as files, drawn from it alone and kept for ever. */
import type { VersionFileKind, VersionId } from '@samplan/domain'
import { sql, type Kysely } from 'kysely'
import type { Tables } from '../database/tables.ts'
import type { ListedFile } from './register.ts'
import { sealOf } from './seals.ts'
import { sha256Hex } from './sha256Hex.ts'

export interface NewVersionFile {
  readonly kind: VersionFileKind
  readonly renderer: string
  readonly sha256: string
  readonly bytes: Uint8Array
}

export type StoredFile = NewVersionFile & ListedFile

export async function listFiles(
  kysely: Kysely<Tables>,
  versionId: VersionId,
): Promise<readonly ListedFile[]> {
  return kysely
    .selectFrom('version_file')
    .select(['kind', 'renderer', 'sha256', sql<number>`length(bytes)`.as('size')])
    .where('version_id', '=', versionId)
    .orderBy('kind')
    .execute()
}

export async function readFile(
  kysely: Kysely<Tables>,
  versionId: VersionId,
  kind: VersionFileKind,
): Promise<StoredFile | null> {
  const row = await kysely
    .selectFrom('version_file')
    .select(['kind', 'renderer', 'sha256', 'bytes'])
    .where('version_id', '=', versionId)
    .where('kind', '=', kind)
    .executeTakeFirst()
  return row === undefined ? null : { ...row, size: row.bytes.byteLength }
}

/** @throws Error where there is no such version, or the hash is of other bytes */
export async function addFile(
  kysely: Kysely<Tables>,
  versionId: VersionId,
  { kind, renderer, sha256, bytes }: NewVersionFile,
): Promise<void> {
  if (sha256Hex(bytes) !== sha256) throw new Error('A file comes with the hash of something else')
  const { organisation_id } = await kysely
    .selectFrom('version')
    .select('organisation_id')
    .where('id', '=', versionId)
    .executeTakeFirstOrThrow()
  const row = { version_id: versionId, kind, organisation_id, renderer, sha256 }
  await kysely
    .insertInto('version_file')
    .values({ ...row, seal: sealOf(row), bytes })
    .onConflict((conflict) => conflict.columns(['version_id', 'kind']).doNothing())
    .execute()
}

export async function withoutFiles(
  kysely: Kysely<Tables>,
  kinds: readonly VersionFileKind[],
): Promise<readonly VersionId[]> {
  if (kinds.length === 0) return []
  const rows = await kysely
    .selectFrom('version')
    .leftJoin('version_file', (join) =>
      join.onRef('version_file.version_id', '=', 'version.id').on('version_file.kind', 'in', kinds),
    )
    .select('version.id')
    .groupBy(['version.id', 'version.at'])
    .having((eb) => eb.fn.count('version_file.kind'), '<', kinds.length)
    .orderBy('version.at')
    .orderBy('version.id')
    .execute()
  return rows.map(({ id }) => id)
}
