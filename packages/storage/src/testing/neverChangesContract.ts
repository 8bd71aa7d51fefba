/** Rows that triggers guard against everybody, the program too. */
import { DEFAULT_THEME } from '@samplan/domain'
import { sql } from 'kysely'
import { expect, it } from 'vitest'
import type { CaseTables } from '../database/caseTables.ts'
import type { Storage } from '../database/storage.ts'
import { sha256Hex } from '../versions/sha256Hex.ts'
import { decisionOn, excerptIn, linkTo, recordIn, versionOf } from './caseSamples.ts'
import { logOfStorage } from './logOfStorage.ts'
import { newPlan, newUserId } from './samples.ts'

const guarded = {
  version: 'label',
  version_doc: 'sha256',
  version_file: 'renderer',
  decision: 'sha256',
  case_file: 'name',
  board_memo: 'memo_json',
  theme: 'theme_json',
} as const satisfies Partial<Record<keyof CaseTables, string>>

const tables = Object.entries(guarded)

export function neverChangesContract(storage: () => Storage): void {
  it.each(tables)('lets nobody change, remove or empty %s', async (table, column) => {
    await oneRowOfEach(storage())
    const { kysely, dialect } = storage()
    const refused = [
      sql`update ${sql.table(table)} set ${sql.ref(column)} = 'x'`,
      sql`delete from ${sql.table(table)}`,
      ...(dialect === 'postgres' ? [sql`truncate ${sql.table(table)} cascade`] : []),
    ]
    for (const statement of refused)
      await expect(statement.execute(kysely)).rejects.toThrow('rows of this table never change')
    const row = sql`select 1 from ${sql.table(table)} where ${sql.ref(column)} <> 'x'`
    expect((await row.execute(kysely)).rows).not.toEqual([])
  })

  it('lets nobody put another row in the place of one', async () => {
    await oneRowOfEach(storage())
    const { kysely, dialect } = storage()
    const replacement =
      dialect === 'sqlite'
        ? sql`replace into theme select organisation_id, seq, 'x', "by", at from theme`
        : sql`insert into theme select organisation_id, seq, 'x', "by", at from theme
              on conflict (organisation_id, seq) do update set theme_json = 'x'`
    await expect(replacement.execute(kysely)).rejects.toThrow('rows of this table never change')
  })
}

async function oneRowOfEach(storage: Storage): Promise<void> {
  const plan = await newPlan(logOfStorage(storage))
  const version = versionOf(plan)
  const { head } = version
  await recordIn(storage, plan, [version, decisionOn(head)])
  const bytes = Buffer.from('bytes')
  await storage.register.addFile(head.id, { kind: 'pdf', renderer: '1', sha256: sha256Hex(bytes), bytes })
  await storage.caseFiles.put(excerptIn(plan, '%PDF'))
  await storage.boardLinks.create(linkTo(plan, head))
  const by = { by: newUserId(), at: 1 }
  await storage.memos.put(head.id, { json: '{}', ...by })
  await storage.themes.put(plan.organisationId, DEFAULT_THEME, by)
}
