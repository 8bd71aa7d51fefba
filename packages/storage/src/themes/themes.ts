/** How an organisation's paper looks. Every theme is kept; the latest is the one that holds. */
import { themeSchema, type OrganisationId, type Theme, type UserId } from '@samplan/domain'
import { sql, type Kysely, type Transaction } from 'kysely'
import type { DialectName } from '../database/dialectName.ts'
import type { Tables } from '../database/tables.ts'

export interface Themes {
  /** Null where the organisation has not chosen one. */
  current(organisationId: OrganisationId): Promise<Theme | null>
  /** @param by who and when, in milliseconds since the epoch */
  put(organisationId: OrganisationId, theme: Theme, by: { by: UserId; at: number }): Promise<void>
}

export const createThemes = (kysely: Kysely<Tables>, dialect: DialectName): Themes => ({
  current: (organisationId) => current(kysely, organisationId),
  put: (organisationId, theme, by) =>
    kysely.transaction().execute((transaction) => put(transaction, dialect, organisationId, theme, by)),
})

async function current(kysely: Kysely<Tables>, organisationId: OrganisationId): Promise<Theme | null> {
  const row = await kysely
    .selectFrom('theme')
    .select('theme_json')
    .where('organisation_id', '=', organisationId)
    .orderBy('seq', 'desc')
    .executeTakeFirst()
  return row === undefined ? null : themeSchema.parse(JSON.parse(row.theme_json))
}

/** The lock is the organisation's: of two that write at once, one waits for the other's number. */
async function put(
  transaction: Transaction<Tables>,
  dialect: DialectName,
  organisationId: OrganisationId,
  theme: Theme,
  { by, at }: { by: UserId; at: number },
): Promise<void> {
  await transaction
    .selectFrom('organisation')
    .select('id')
    .where('id', '=', organisationId)
    .$if(dialect === 'postgres', (query) => query.forUpdate())
    .executeTakeFirstOrThrow()
  const seq = sql<number>`(select coalesce(max(seq), 0) + 1 from theme where organisation_id = ${organisationId})`
  await transaction
    .insertInto('theme')
    .values({ organisation_id: organisationId, seq, theme_json: JSON.stringify(theme), by, at })
    .execute()
}
