import { PROJECTOR } from '@samplan/document'
import { sha256Hex } from '@samplan/publish'
import { memoryImages, readSqlite } from '@samplan/storage'
import { copyFileSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import * as fc from 'fast-check'
import { beforeAll, expect, it } from 'vitest'
import { z } from 'zod'
import { frozenFile, type FrozenFile } from '../testing/frozenFile.ts'
import { verifyStorage, type Finding } from './verifyStorage.ts'

let frozen: FrozenFile
beforeAll(async () => {
  frozen = await frozenFile()
})

/** A copy that may be tampered with; it takes the place of the last one. */
function copied(): string {
  const file = join(frozen.folder, 'tampered.sqlite')
  for (const kind of ['', '-wal', '-shm']) rmSync(file + kind, { force: true })
  copyFileSync(frozen.file, file)
  return file
}

async function findings(file: string): Promise<readonly Finding[]> {
  const reader = readSqlite(file)
  try {
    const all: Finding[] = []
    for await (const finding of verifyStorage({ reader, images: memoryImages() })) all.push(finding)
    return all
  } finally {
    await reader.close()
  }
}

const codes = (found: readonly Finding[]): readonly string[] =>
  found.flatMap(({ faults }) => faults.map(({ code }) => code))

/** As somebody who holds the file can: the triggers go first. */
function tamper(file: string, change: (database: DatabaseSync) => void): void {
  const database = new DatabaseSync(file, { enableForeignKeyConstraints: false })
  const triggers = database.prepare("select name from sqlite_master where type = 'trigger'").all()
  for (const { name } of triggers) database.exec(`drop trigger "${String(name)}"`)
  change(database)
  database.close()
}

const sqlIn = (sql: string) => (database: DatabaseSync) => database.exec(sql)

it('finds nothing where nothing has been changed', async () => {
  const found = await findings(frozen.file)
  expect(codes(found)).toEqual([])
  expect(found.filter(({ of }) => of === 'version')).toHaveLength(2)
})

it('has nothing to check in a database from before there were versions', async () => {
  const file = copied()
  tamper(file, sqlIn('drop table decision; drop table case_file'))
  expect(await findings(file)).toEqual([])
})

const columns = [
  ['version', 'document'],
  ['version_doc', 'state'],
  ['version_file', 'bytes'],
  ['decision', 'document'],
  ['case_file', 'bytes'],
  ['version', 'label'],
  ['version', 'note'],
  ['version', 'by_name'],
  ['version', 'sha256'],
  ['version', 'states_sha256'],
  ['version', 'organisation_id'],
  ['version_doc', 'sha256'],
  ['version_doc', 'organisation_id'],
  ['version_file', 'renderer'],
  ['version_file', 'sha256'],
  ['version_file', 'seal'],
  ['decision', 'sha256'],
  ['case_file', 'name'],
  ['case_file', 'seal'],
] as const

it.each(columns)('finds any changed byte of %s.%s, and names the version', async (table, column) => {
  await fc.assert(
    fc.asyncProperty(fc.nat(), fc.nat(), fc.integer({ min: 1, max: 255 }), async (row, at, bits) => {
      const file = copied()
      tamper(file, (database) => flip(database, table, column, { row, at, bits }))
      const found = await findings(file)
      const faulty = found.filter(({ faults }) => faults.length > 0)
      expect(JSON.stringify(faulty)).toMatch(/Förslag [12]|"number":[12]/)
    }),
    { numRuns: 6 },
  )
})

interface Flip {
  readonly row: number
  readonly at: number
  readonly bits: number
}

function flip(database: DatabaseSync, table: string, column: string, { row, at, bits }: Flip): void {
  const rows = database
    .prepare(`select rowid, cast("${column}" as blob) as value, typeof("${column}") as type from "${table}"`)
    .all()
  const chosen = rows[row % rows.length]
  if (!(chosen?.['value'] instanceof Uint8Array)) throw new Error('There is no row to change')
  const value = Uint8Array.from(chosen['value'])
  value[at % value.length] = (value[at % value.length] ?? 0) ^ bits
  const written = chosen['type'] === 'text' ? 'cast(? as text)' : '?'
  database
    .prepare(`update "${table}" set "${column}" = ${written} where rowid = ?`)
    .run(value, Number(chosen['rowid']))
}

it('finds a changed byte anywhere in the file, unless it changes nothing of what was frozen', async () => {
  const original = readFileSync(frozen.file)
  const before = registerIn(frozen.file)
  const report = await fc.check(
    fc.asyncProperty(
      fc.nat({ max: original.length - 1 }),
      fc.integer({ min: 1, max: 255 }),
      async (at, bits) => {
        const file = copied()
        const changed = Buffer.from(original)
        changed[at] = (changed[at] ?? 0) ^ bits
        writeFileSync(file, changed)
        const isFound = await isFoundIn(file)
        return isFound || registerIn(file) === before
      },
    ),
    { numRuns: 100 },
  )
  expect(await fc.asyncDefaultReportMessage(report)).toBeUndefined()
})

/** A file that cannot even be opened has been found out too. */
const isFoundIn = async (file: string): Promise<boolean> =>
  findings(file).then(
    (found) => codes(found).length > 0,
    () => true,
  )

function registerIn(file: string): string {
  const database = new DatabaseSync(file, { readOnly: true })
  const tables = ['version', 'version_doc', 'version_file', 'decision', 'case_file']
  const rows = tables.map((table) => database.prepare(`select * from "${table}" order by 1, 2`).all())
  database.close()
  return JSON.stringify(rows)
}

it.each([
  ['the last version', 'delete from version where number = 2', 'version-missing'],
  ['the first version', 'delete from version where number = 1', 'number-missing'],
  ['the chain', 'update version set previous = null', 'chain-broken'],
  ['a document', "delete from version_doc where doc = 'outline'", 'states-incomplete'],
  ['the first decision', 'delete from decision where seq = 1', 'decision-number-missing'],
  ['the excerpt', 'delete from case_file', 'excerpt-missing'],
  ['the plan', "update version set plan_id = 'another'", 'plan-missing'],
  ['a file for another', "update version_file set kind = 'txt' where kind = 'pdf'", 'file-row-changed'],
  [
    'the decision for a decision on another text',
    'update decision set version_id = (select max(version_id) from decision)',
    'decision-row-changed',
  ],
])('finds that somebody has taken away %s', async (_, sql, code) => {
  const file = copied()
  tamper(file, sqlIn(sql))
  expect(codes(await findings(file))).toContain(code)
})

it('says that a version was read by a newer program', async () => {
  const file = copied()
  tamper(file, (database) =>
    rewrite(database, (text) => text.replace(`"projector":${PROJECTOR}`, '"projector":99')),
  )
  expect(codes(await findings(file))).toContain('projector-newer')
})

it('finds a text that was exchanged with its hash, because the documents say something else', async () => {
  const file = copied()
  tamper(file, (database) => rewrite(database, (text) => text.replace('vad vi vill', 'något annat')))
  expect(codes(await findings(file))).toEqual(['projection-differs', 'decision-version-unknown'])
})

it('finds a text that says another number of itself than its row', async () => {
  const file = copied()
  tamper(file, (database) => rewrite(database, (text) => text.replace('"number":2', '"number":7')))
  expect(codes(await findings(file))).toEqual(['head-differs', 'decision-version-unknown'])
})

/** The last version's text, with the hash that it then has. */
function rewrite(database: DatabaseSync, change: (text: string) => string): void {
  const row = database.prepare('select document from version where number = 2').get()
  if (!(row?.['document'] instanceof Uint8Array)) throw new Error('There is no version')
  const before = Buffer.from(row['document']).toString()
  const text = change(before)
  expect(text).not.toBe(before)
  const { projector } = z.object({ projector: z.number() }).parse(JSON.parse(text))
  database
    .prepare('update version set document = ?, sha256 = ?, projector = ? where number = 2')
    .run(Buffer.from(text), sha256Hex(text), projector)
}
