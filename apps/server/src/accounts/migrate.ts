/**
 * The history of the account tables. Better Auth can migrate by itself, but then the tables would change with a
 * dependency's version and nobody would have read how; a test compares its wishes with what stands here.
 */
import { sql, type Kysely } from 'kysely'
import { Migrator, type Migration } from 'kysely/migration'
import { createAccountTables } from './migrations/001-accounts.ts'
import { createProgramTokenTable } from './migrations/002-program-tokens.ts'
import { createAccessWithdrawalTable } from './migrations/003-access-withdrawals.ts'

export type Dialect = 'sqlite' | 'postgres'

const steps = {
  '001-accounts': createAccountTables,
  '002-program-tokens': createProgramTokenTable,
  '003-access-withdrawals': createAccessWithdrawalTable,
}

/** Runs after the migrations of `@samplan/storage`, whose organisations these tables refer to. */
export async function migrateAccounts<Tables>(kysely: Kysely<Tables>, dialect: Dialect): Promise<void> {
  const schema = dialect === 'postgres' ? await currentSchema(kysely) : null
  const migrator = new Migrator({
    db: kysely,
    provider: { getMigrations: async () => migrationsFor(dialect) },
    migrationTableName: 'account_migration',
    migrationLockTableName: 'account_migration_lock',
    ...(schema === null ? {} : { migrationTableSchema: schema }),
  })
  const { error } = await migrator.migrateToLatest()
  if (error !== undefined) throw error
}

/** Kysely would take the history in any schema of the database for ours. */
async function currentSchema<Tables>(kysely: Kysely<Tables>): Promise<string | null> {
  const { rows } = await sql<{ schema: string | null }>`select current_schema() as schema`.execute(kysely)
  return rows[0]?.schema ?? null
}

function migrationsFor(dialect: Dialect): Record<string, Migration> {
  return Object.fromEntries(
    Object.entries(steps).map(([name, step]) => [name, { up: (kysely) => step(kysely, dialect) }]),
  )
}
