import { sql, type Kysely } from 'kysely'
import type { DialectName } from '../database/dialectName.ts'
import { columnTypes } from './columnTypes.ts'
import { createTable } from './tableBuilder.ts'

export async function createNoticeTables(kysely: Kysely<unknown>, dialect: DialectName): Promise<void> {
  await createNoticeTable(kysely, dialect)
  const { long } = columnTypes(dialect)
  await createTable(kysely, dialect, 'notice_cursor')
    .addColumn('plan_id', 'text', (column) => column.primaryKey().references('plan.id'))
    .addColumn('organisation_id', 'text', (column) => column.notNull().references('organisation.id'))
    .addColumn('seq', long, (column) => column.notNull())
    .execute()
  await createTable(kysely, dialect, 'notice_settings')
    .addColumn('organisation_id', 'text', (column) => column.notNull().references('organisation.id'))
    .addColumn('user_id', 'text', (column) => column.notNull())
    .addColumn('settings_json', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint('notice_settings_pk', ['organisation_id', 'user_id'])
    .execute()
  await createMailTables(kysely, dialect)
}

async function createNoticeTable(kysely: Kysely<unknown>, dialect: DialectName): Promise<void> {
  const { long } = columnTypes(dialect)
  await createTable(kysely, dialect, 'notice')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('organisation_id', 'text', (column) => column.notNull().references('organisation.id'))
    .addColumn('user_id', 'text', (column) => column.notNull())
    .addColumn('plan_id', 'text', (column) => column.notNull().references('plan.id'))
    .addColumn('occasion', 'text', (column) => column.notNull())
    .addColumn('kind', 'text', (column) => column.notNull())
    .addColumn('section_id', 'text')
    .addColumn('thread_id', 'text')
    .addColumn('by', 'text')
    .addColumn('at', long, (column) => column.notNull())
    .addColumn('excerpt', 'text')
    .addColumn('read_at', long)
    .addColumn('mailed_at', long)
    .addUniqueConstraint('notice_once', ['user_id', 'plan_id', 'occasion'])
    .execute()
  await kysely.schema
    .createIndex('notice_by_time')
    .on('notice')
    .columns(['organisation_id', 'user_id', 'at', 'id'])
    .execute()
  // What is read or mailed leaves it, so that counting and mailing cost what is new and not what there has been.
  await kysely.schema
    .createIndex('notice_unread')
    .on('notice')
    .columns(['organisation_id', 'user_id', 'at'])
    .where(sql.ref('read_at'), 'is', null)
    .execute()
}

async function createMailTables(kysely: Kysely<unknown>, dialect: DialectName): Promise<void> {
  const { long } = columnTypes(dialect)
  await createTable(kysely, dialect, 'mail_retry')
    .addColumn('organisation_id', 'text', (column) => column.notNull().references('organisation.id'))
    .addColumn('user_id', 'text', (column) => column.notNull())
    .addColumn('failures', 'integer', (column) => column.notNull())
    .addColumn('retry_at', long, (column) => column.notNull())
    .addPrimaryKeyConstraint('mail_retry_pk', ['organisation_id', 'user_id'])
    .execute()
  await createTable(kysely, dialect, 'shown_mail')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('organisation_id', 'text', (column) => column.notNull().references('organisation.id'))
    .addColumn('user_id', 'text', (column) => column.notNull())
    .addColumn('at', long, (column) => column.notNull())
    .addColumn('subject', 'text', (column) => column.notNull())
    .addColumn('text', 'text', (column) => column.notNull())
    .addColumn('html', 'text', (column) => column.notNull())
    .execute()
}
