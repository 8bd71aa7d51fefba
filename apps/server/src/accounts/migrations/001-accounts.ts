import { sql, type CreateTableBuilder, type Kysely, type RawBuilder } from 'kysely'
import type { Dialect } from '../migrate.ts'

const times = {
  sqlite: { date: sql`date`, boolean: sql`integer` },
  postgres: { date: sql`timestamptz`, boolean: sql`boolean` },
} as const satisfies Record<Dialect, Record<string, RawBuilder<unknown>>>

export async function createAccountTables(kysely: Kysely<unknown>, dialect: Dialect): Promise<void> {
  const { boolean } = times[dialect]
  await tableOf(kysely, dialect, 'user')
    .addColumn('name', 'text', (column) => column.notNull())
    .addColumn('email', 'text', (column) => column.notNull().unique())
    .addColumn('emailVerified', boolean, (column) => column.notNull())
    .addColumn('image', 'text')
    .execute()
  await createSessionTable(kysely, dialect)
  await createCredentialTable(kysely, dialect)
  await createVerificationTable(kysely, dialect)
}

async function createSessionTable(kysely: Kysely<unknown>, dialect: Dialect): Promise<void> {
  await tableOf(kysely, dialect, 'session')
    .addColumn('expiresAt', times[dialect].date, (column) => column.notNull())
    .addColumn('token', 'text', (column) => column.notNull().unique())
    .addColumn('ipAddress', 'text')
    .addColumn('userAgent', 'text')
    .addColumn('userId', 'text', (column) => column.notNull().references('user.id').onDelete('cascade'))
    .execute()
  await kysely.schema.createIndex('session_userId_idx').on('session').column('userId').execute()
}

/** How a user signs in; with a password, `password` holds its scrypt hash. */
async function createCredentialTable(kysely: Kysely<unknown>, dialect: Dialect): Promise<void> {
  const { date } = times[dialect]
  await tableOf(kysely, dialect, 'account')
    .addColumn('accountId', 'text', (column) => column.notNull())
    .addColumn('providerId', 'text', (column) => column.notNull())
    .addColumn('userId', 'text', (column) => column.notNull().references('user.id').onDelete('cascade'))
    .addColumn('accessToken', 'text')
    .addColumn('refreshToken', 'text')
    .addColumn('idToken', 'text')
    .addColumn('accessTokenExpiresAt', date)
    .addColumn('refreshTokenExpiresAt', date)
    .addColumn('scope', 'text')
    .addColumn('password', 'text')
    .execute()
  await kysely.schema.createIndex('account_userId_idx').on('account').column('userId').execute()
}

async function createVerificationTable(kysely: Kysely<unknown>, dialect: Dialect): Promise<void> {
  await tableOf(kysely, dialect, 'verification')
    .addColumn('identifier', 'text', (column) => column.notNull())
    .addColumn('value', 'text', (column) => column.notNull())
    .addColumn('expiresAt', times[dialect].date, (column) => column.notNull())
    .execute()
  await kysely.schema
    .createIndex('verification_identifier_idx')
    .on('verification')
    .column('identifier')
    .execute()
}

/** What every table of Better Auth has. */
function tableOf(kysely: Kysely<unknown>, dialect: Dialect, name: string): CreateTableBuilder<string> {
  const { date } = times[dialect]
  return kysely.schema
    .createTable(name)
    .addColumn('id', 'text', (column) => column.primaryKey().notNull())
    .addColumn('createdAt', date, (column) => column.notNull())
    .addColumn('updatedAt', date, (column) => column.notNull())
}
