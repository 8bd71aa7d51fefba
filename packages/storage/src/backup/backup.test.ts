import { DEFAULT_THEME, organisationIdSchema } from '@samplan/domain'
import { sql, type Kysely } from 'kysely'
import { appendFileSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { randomUUID } from 'node:crypto'
import { afterAll, describe, expect, it } from 'vitest'
import { readPostgres, readSqlite, type StorageReader } from '../audit/reader.ts'
import type { DialectName } from '../database/dialectName.ts'
import type { Storage } from '../database/storage.ts'
import type { Tables } from '../database/tables.ts'
import type { ImageStore } from '../images/imageStore.ts'
import { memoryImages } from '../images/memoryImages.ts'
import { openPostgres } from '../postgres/openPostgres.ts'
import { openSqlite } from '../sqlite/openSqlite.ts'
import { decisionOn, excerptIn, linkTo, recordIn, versionOf } from '../testing/caseSamples.ts'
import { logOfStorage } from '../testing/logOfStorage.ts'
import { activityOf, batchWith, docs, newPlan, newUserId, updateOf } from '../testing/samples.ts'
import { storedImages } from '../testing/storedImages.ts'
import { templateCalled } from '../testing/templatesContract.ts'
import { temporaryFolder } from '../testing/temporaryFolder.ts'
import { newTestSchema, POSTGRES_URL, postgresAvailable } from '../testing/testPostgres.ts'
import { sha256Hex } from '../versions/sha256Hex.ts'
import { IMAGES_TABLE, imagesInBackup } from './backupImages.ts'
import { tablesIn } from './backupFile.ts'
import {
  isEmptyPostgres,
  NotABackupError,
  requireBackup,
  restoreToPostgres,
  restoreToSqlite,
} from './restoreBackup.ts'
import { writeBackup } from './writeBackup.ts'

const folder = temporaryFolder()
const drops: (() => Promise<void>)[] = []
afterAll(async () => {
  for (const drop of drops) await drop()
  folder.remove()
})
const newFile = () => join(folder.path, `${randomUUID()}.sqlite`)

/** A table of another part of the program, with a secret that no backup shall hold. */
const SECRET = 'a session that somebody is signed in by'
async function migrateOthers(kysely: Kysely<Tables>, dialect: DialectName): Promise<void> {
  const [flag, time] = dialect === 'sqlite' ? ['integer', 'date'] : ['boolean', 'timestamptz']
  await sql`create table if not exists person (id text primary key, admitted ${sql.raw(flag)}, since ${sql.raw(time)})`.execute(
    kysely,
  )
  await sql`create table if not exists session (id text primary key)`.execute(kysely)
}
const images = memoryImages()
const place = organisationIdSchema.parse('provstad')
const PICTURE = new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 255, 1])
const options = { migrateOthers, leaveOut: ['session'], images }

/** What `fill` puts nothing in. */
const UNFILLED = [
  'organisation_member',
  'plan_member',
  'snapshot',
  'invitation',
  'idempotency_key',
  'notice',
  'notice_cursor',
  'notice_settings',
  'mail_retry',
  'shown_mail',
  'read_mark',
  'held_command',
  'held_sending',
  'board_memo',
]

async function fill(storage: Storage): Promise<void> {
  await migrateOthers(storage.kysely, storage.dialect)
  await sql`insert into person values ('anna', ${true}, ${'2026-11-20T08:00:00.000Z'})`.execute(
    storage.kysely,
  )
  await sql`insert into session values (${SECRET})`.execute(storage.kysely)
  const plan = await newPlan(logOfStorage(storage), { title: 'Översikt' })
  const updates = Array.from({ length: 250 }, (_, n) => updateOf(plan.planId, docs.section, `update ${n}`))
  await storage.updateLog.append(batchWith({ updates, activities: [activityOf(plan.planId, { to: 'ö' })] }))
  const version = versionOf(plan)
  const { head } = version
  await recordIn(storage, plan, [version, decisionOn(head)])
  const bytes = Uint8Array.from({ length: 70_000 }, (_, at) => at % 251)
  await storage.register.addFile(head.id, { kind: 'pdf', renderer: '1', sha256: sha256Hex(bytes), bytes })
  await storage.caseFiles.put(excerptIn(plan, '%PDF'))
  await storage.boardLinks.create(linkTo(plan, head))
  await storage.templates.add(plan.organisationId, templateCalled('Årsplan'))
  await storage.themes.put(plan.organisationId, DEFAULT_THEME, { by: newUserId(), at: 1 })
}

/** Everything in it, comparable between databases. */
async function contentOf({ kysely }: Pick<StorageReader, 'kysely'>, tables: readonly string[]) {
  const content: Record<string, readonly string[]> = {}
  for (const table of tables) {
    const { rows } = await sql<Record<string, unknown>>`select * from ${sql.table(table)}`.execute(kysely)
    content[table] = rows.map((row) => JSON.stringify(row, comparable)).toSorted()
  }
  return content
}

/** Flags are booleans in the one and numbers in the other; bytes are told by their hash. */
const comparable = (_: string, value: unknown): unknown => {
  if (typeof value === 'boolean') return Number(value)
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value
  const bytes = 'data' in value && Array.isArray(value.data) ? value.data : Object.values(value)
  const isBytes = '0' in value || ('type' in value && value.type === 'Buffer')
  return isBytes ? sha256Hex(Uint8Array.from(bytes)) : value
}

const places = {
  sqlite: async () => {
    const file = newFile()
    return {
      open: () => openSqlite(file),
      read: () => readSqlite(file),
      restore: (backup: string, into: ImageStore) => restoreToSqlite(backup, file, migrateOthers, into),
    }
  },
  postgres: async () => {
    const { schema, open, drop } = newTestSchema()
    drops.push(drop)
    // A schema must be there before anything can be looked up in it.
    await (await open()).close()
    return {
      open,
      read: () => readPostgres(POSTGRES_URL, schema),
      restore: (backup: string, into: ImageStore) =>
        restoreToPostgres(backup, POSTGRES_URL, newFile(), migrateOthers, into, schema),
    }
  },
} as const

const hasPostgres = await postgresAvailable()
const dialects = hasPostgres ? (['sqlite', 'postgres'] as const) : (['sqlite'] as const)
const ways = dialects.flatMap((from) => dialects.map((to) => [from, to] as const))

describe.each(ways)('a backup of %s, restored to %s', (from, to) => {
  it('holds everything but what ends with a life of the database', async () => {
    const [source, target, backup] = [await places[from](), await places[to](), newFile()]
    const hash = await images.put(place, PICTURE)
    const storage = await source.open()
    await fill(storage)
    const reader = source.read()
    await writeBackup(reader, backup, options)
    const copy = readSqlite(backup)
    const tables = (await tablesIn(copy.kysely)).filter(
      (table) => !['instance', IMAGES_TABLE].includes(table),
    )
    const before = await contentOf(reader, tables)
    expect(Object.keys(before).filter((table) => before[table]?.length === 0)).toEqual(UNFILLED)
    expect(await contentOf(copy, tables)).toEqual({ ...before, session: [] })
    await copy.close()
    await reader.close()

    const restoredImages = memoryImages()
    await target.restore(backup, restoredImages)
    expect(await restoredImages.get(place, hash)).toEqual(PICTURE)
    const all = await storedImages(restoredImages)
    expect(all).toEqual([{ organisationId: place, hash }])
    const restored = await target.open()
    const own = restored.dialect === 'sqlite' ? await tablesIn(restored.kysely) : []
    expect(own).not.toContain(IMAGES_TABLE)
    expect(await contentOf(restored, tables)).toEqual({ ...before, session: [] })
    const incarnations = [await storage.planIndex.incarnation(), await restored.planIndex.incarnation()]
    expect(new Set(incarnations).size).toBe(2)
    await restored.close()
    await storage.close()
  })
})

it('is for its own account only, is one file, and has no secret left in it', async () => {
  const [file, backup] = [newFile(), newFile()]
  const storage = await openSqlite(file)
  await fill(storage)
  const reader = readSqlite(file)
  await writeBackup(reader, backup, options)
  await reader.close()
  await storage.close()
  expect(statSync(backup).mode & 0o777).toBe(0o600)
  expect(readFileSync(backup).includes('Översikt')).toBe(true)
  expect(readFileSync(backup).includes(SECRET)).toBe(false)
  const database = new DatabaseSync(backup, { readOnly: true })
  expect(database.prepare('pragma journal_mode').get()).toEqual({ journal_mode: 'delete' })
  database.close()
})

it('is of one moment, while others write', async () => {
  const [file, backup] = [newFile(), newFile()]
  const storage = await openSqlite(file)
  const plan = await newPlan(logOfStorage(storage))
  const append = (n: number) =>
    storage.updateLog.append(
      batchWith({
        updates: [updateOf(plan.planId, docs.outline, `${n}`), updateOf(plan.planId, docs.comments, `${n}`)],
      }),
    )
  const reader = readSqlite(file)
  const writing = Promise.all(Array.from({ length: 50 }, (_, n) => append(n)))
  await writeBackup(reader, backup, options)
  await writing
  await reader.close()
  const copy = readSqlite(backup)
  const [outline, comments] = [
    await copy.load(plan.planId, docs.outline),
    await copy.load(plan.planId, docs.comments),
  ]
  expect(outline.updates.length).toBe(comments.updates.length)
  await copy.close()
  await storage.close()
})

it('from before there were pictures is brought back without any', async () => {
  const [file, backup, target] = [newFile(), newFile(), newFile()]
  const storage = await openSqlite(file)
  await fill(storage)
  const reader = readSqlite(file)
  await writeBackup(reader, backup, options)
  await reader.close()
  await storage.close()
  const database = new DatabaseSync(backup)
  database.exec(`drop table ${IMAGES_TABLE}`)
  database.close()
  const into = memoryImages()
  await restoreToSqlite(backup, target, migrateOthers, into)
  expect(await storedImages(into)).toEqual([])
  expect(await storedImages(imagesInBackup(backup))).toEqual([])
  expect(statSync(target).size).toBeGreaterThan(0)
})

describe('what is no backup', () => {
  it.each([
    [
      'a text',
      () => {
        const file = newFile()
        writeFileSync(file, 'Verksamhetsplan '.repeat(500))
        return file
      },
    ],
    ['nothing at all', newFile],
    [
      'the database itself',
      async () => {
        const file = newFile()
        await (await openSqlite(file)).close()
        return file
      },
    ],
  ])('is refused: %s', async (_, make) => {
    const file = await make()
    expect(() => requireBackup(file)).toThrow(NotABackupError)
    await expect(restoreToSqlite(file, newFile(), migrateOthers, memoryImages())).rejects.toThrow(
      NotABackupError,
    )
  })

  it('is refused where it was cut short, or written by a newer version, and leaves nothing behind', async () => {
    const [file, backup, target] = [newFile(), newFile(), newFile()]
    const storage = await openSqlite(file)
    await fill(storage)
    const reader = readSqlite(file)
    await writeBackup(reader, backup, options)
    await reader.close()
    await storage.close()
    const short = newFile()
    appendFileSync(short, readFileSync(backup).subarray(0, 50_000))
    await expect(restoreToSqlite(short, target, migrateOthers, memoryImages())).rejects.toThrow(
      NotABackupError,
    )
    const database = new DatabaseSync(backup)
    database.exec("insert into kysely_migration (name, timestamp) values ('999-later', '')")
    database.close()
    await expect(restoreToSqlite(backup, target, migrateOthers, memoryImages())).rejects.toThrow('999-later')
    expect(() => statSync(target)).toThrow('ENOENT')
    expect(() => statSync(`${target}.restoring`)).toThrow('ENOENT')
  })
})

describe.runIf(hasPostgres)('a PostgreSQL schema', () => {
  it('is empty while nothing has been done in it, and not afterwards', async () => {
    const { schema, open, drop } = newTestSchema()
    drops.push(drop)
    const storage = await openPostgres(POSTGRES_URL, { schema })
    expect(await isEmptyPostgres(storage.kysely)).toBe(true)
    await newPlan(logOfStorage(storage))
    expect(await isEmptyPostgres(storage.kysely)).toBe(false)
    await storage.close()
    await (await open()).close()
  })
})
