/** `verify`, `backup` and `restore`, beside a server that is used meanwhile. */
import { sectionDocName } from '@samplan/document'
import { planIdSchema, sectionIdSchema } from '@samplan/domain'
import { existsSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { describe, expect, it, onTestFinished } from 'vitest'
import { WebsocketProvider } from 'y-websocket'
import * as Y from 'yjs'
import { z } from 'zod'
import { frozenFile } from '../testing/frozenFile.ts'
import { newPostgresDatabase, postgresAvailable } from '../testing/postgres.ts'
import { newFolder, startServerProcess } from '../testing/processes.ts'
import { socketWith } from '../testing/socketWith.ts'
import { cookieFrom } from '../testing/testServer.ts'
import { samplan } from '../testing/samplan.ts'

const PLAN = planIdSchema.parse('demo')
const SECTION = sectionIdSchema.parse('socialtjanst')

/** Signed in to a server, as somebody who may write everywhere. */
async function visit(origin: string) {
  const signedIn = await fetch(`${origin}/api/auth/sign-in/email`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ email: 'samordnare@demo.example', password: 'samplan-demo' }),
  })
  const Cookie = cookieFrom(signedIn)
  const get = async (path: string) =>
    Buffer.from(await (await fetch(origin + path, { headers: { Cookie } })).arrayBuffer())
  const me = z.object({ incarnation: z.string() }).parse(JSON.parse((await get('/api/me')).toString()))
  const open = (doc: Y.Doc, incarnation: string) => {
    const provider = new WebsocketProvider(
      `${origin.replace('http', 'ws')}/sync/${PLAN}`,
      sectionDocName(SECTION),
      doc,
      { WebSocketPolyfill: socketWith({ Cookie }), disableBc: true, params: { incarnation } },
    )
    onTestFinished(() => provider.destroy())
    return provider
  }
  return { get, open, incarnation: me.incarnation }
}

const synced = (provider: WebsocketProvider) =>
  new Promise<void>((resolve) => {
    provider.once('sync', () => resolve())
  })

function write(doc: Y.Doc, text: string): void {
  const paragraph = new Y.XmlElement('paragraph')
  paragraph.insert(0, [new Y.XmlText(text)])
  doc.getXmlFragment(SECTION).push([paragraph])
}

const textOf = (doc: Y.Doc): string => doc.getXmlFragment(SECTION).toJSON()

/** Resolves when the other has it: the server shows nobody what is not on its disk. */
const seenBy = (doc: Y.Doc, text: string) =>
  new Promise<void>((resolve) => {
    const look = () => {
      if (textOf(doc).includes(text)) resolve()
    }
    doc.on('update', look)
    look()
  })

describe('a backup of a running server', { timeout: 120_000 }, () => {
  it('comes back elsewhere, byte by byte, and takes nothing back that it has rolled back', async () => {
    const { folder, versions } = await frozenFile()
    const first = await startServerProcess({ DATA_DIR: folder })
    const visitor = await visit(first.origin)
    const [tab, reader] = [new Y.Doc(), new Y.Doc()]
    await Promise.all([tab, reader].map((doc) => synced(visitor.open(doc, visitor.incarnation))))
    expect(await samplan(['verify'], { DATA_DIR: folder })).toMatchObject({ code: 0, errors: '' })

    // Written before, during and after.
    write(tab, 'before the backup')
    await seenBy(reader, 'before the backup')
    for (let count = 0; count < 100; count += 1) write(tab, `meanwhile ${count}`)
    const file = join(newFolder(), 'monday.samplan')
    const backup = await samplan(['backup', file], { DATA_DIR: folder })
    expect(backup).toMatchObject({ code: 0, errors: '' })
    expect(backup.output).toContain('auth-secret')
    write(tab, 'after the backup')
    await seenBy(reader, 'after the backup')
    const evidence = versions.map(({ id }) => `/api/versions/${id}/evidence.zip`)
    const before = await Promise.all(evidence.map(visitor.get))
    first.child.kill('SIGTERM')
    await first.exited

    const elsewhere = { DATA_DIR: newFolder() }
    expect(await samplan(['restore', file], elsewhere)).toMatchObject({ code: 0, errors: '' })
    expect((await samplan(['verify'], elsewhere)).output).toMatch(/Förslag 1[^]*Förslag 2[^]* stämmer\./)
    const second = await startServerProcess(elsewhere)
    const returning = await visit(second.origin)
    expect(returning.incarnation).not.toBe(visitor.incarnation)
    expect(await Promise.all(evidence.map(returning.get))).toEqual(before)

    const refused = returning.open(tab, visitor.incarnation)
    const closed = await new Promise((resolve) => {
      refused.once('connection-close', (event) => resolve(event?.code))
    })
    expect(closed).toBe(4409)
    const now = new Y.Doc()
    await synced(returning.open(now, returning.incarnation))
    expect(textOf(now)).toContain('before the backup')
    expect(textOf(now)).not.toContain('after the backup')
    second.child.kill('SIGTERM')
    await second.exited
  })
})

describe('samplan backup', () => {
  it('writes over nothing, and leaves nothing half-done', async () => {
    const { folder } = await frozenFile()
    const target = newFolder()
    const file = join(target, 'backup')
    writeFileSync(file, 'something of somebody’s')
    const there = await samplan(['backup', file], { DATA_DIR: folder })
    expect(there.code).toBe(65)
    expect(there.errors).toContain('[backup-target-exists]')
    const nowhere = await samplan(['backup', join(target, 'no', 'folder')], { DATA_DIR: folder })
    expect(nowhere.code).toBe(65)
    expect(nowhere.errors).toContain('[backup-failed]')
    expect(readdirSync(target)).toEqual(['backup'])
    const without = newFolder()
    const nothing = await samplan(['backup', join(target, 'other')], { DATA_DIR: without })
    expect(nothing.code).toBe(78)
    expect(nothing.errors).toContain('[data-folder-unusable]')
    expect(readdirSync(without)).toEqual([])
  })

  it('keeps a copy of what is damaged, and says so', async () => {
    const { folder, file: database } = await frozenFile()
    tamper(database)
    const file = join(newFolder(), 'backup')
    const outcome = await samplan(['backup', file], { DATA_DIR: folder })
    expect(outcome.code).toBe(1)
    expect(outcome.errors).toMatch(/Förslag 2[^]*text[^]*\[verify-failed\]/)
    expect(existsSync(file)).toBe(true)
    const target = { DATA_DIR: newFolder() }
    const restored = await samplan(['restore', file], target)
    expect(restored.code).toBe(1)
    expect(restored.errors).toContain('[verify-failed]')
    expect((await samplan(['verify'], target)).code).toBe(1)
  })

  it('speaks the operator’s language', async () => {
    const { folder, file } = await frozenFile()
    const english = { DATA_DIR: folder, LANG: 'en_GB.UTF-8' }
    expect((await samplan(['verify'], english)).output).toContain('2 versions checked')
    tamper(file)
    expect((await samplan(['verify'], english)).errors).toMatch(
      /FAULT .*: Förslag 2, version 2: the text is not the one that was frozen[^]*\[verify-failed\]\n$/,
    )
    expect((await samplan(['backup'], english)).code).toBe(64)
    expect((await samplan(['restore', 'one', 'two'], english)).code).toBe(64)
  })
})

describe('samplan restore', () => {
  it('refuses a folder that holds a database, and one that a server holds', async () => {
    const { folder } = await frozenFile()
    const file = join(newFolder(), 'backup')
    await samplan(['backup', file], { DATA_DIR: folder })
    const there = await samplan(['restore', file], { DATA_DIR: folder })
    expect(there.code).toBe(65)
    expect(there.errors).toContain('[restore-target-not-empty]')
  })

  it('refuses what is no backup, and leaves the folder as it was', async () => {
    const { file: database } = await frozenFile()
    const text = join(newFolder(), 'text')
    writeFileSync(text, 'Verksamhetsplan '.repeat(400))
    const DATA_DIR = newFolder()
    for (const file of [text, database, join(DATA_DIR, 'gone')]) {
      const outcome = await samplan(['restore', file], { DATA_DIR })
      expect(outcome.code).toBe(65)
      expect(outcome.errors).toContain('[restore-not-a-backup]')
    }
    expect(readdirSync(DATA_DIR)).toEqual([])
  })
})

describe.runIf(await postgresAvailable())('with PostgreSQL', () => {
  it('restores into an empty database, checks it, and backs it up into a file again', async () => {
    const { folder } = await frozenFile()
    const [file, again] = [join(newFolder(), 'backup'), join(newFolder(), 'again')]
    expect(await samplan(['backup', file], { DATA_DIR: folder })).toMatchObject({ code: 0 })
    const shared = { DATA_DIR: newFolder(), DATABASE_URL: await newPostgresDatabase() }
    expect(await samplan(['restore', file], shared)).toMatchObject({ code: 0, errors: '' })
    expect((await samplan(['restore', file], shared)).errors).toContain('[restore-target-not-empty]')
    expect(await samplan(['backup', again], shared)).toMatchObject({ code: 0, errors: '' })
    const back = { DATA_DIR: newFolder() }
    expect(await samplan(['restore', again], back)).toMatchObject({ code: 0, errors: '' })
    const outputs = [{ DATA_DIR: folder }, shared, back].map(async (place) => samplan(['verify'], place))
    const [first, ...others] = await Promise.all(outputs)
    expect(first).toMatchObject({ code: 0, errors: '' })
    expect(first?.output).toContain('2 versioner')
    expect(others).toEqual([first, first])
  })
})

/** One letter of the last version's text. */
function tamper(file: string): void {
  const database = new DatabaseSync(file)
  database.exec('drop trigger version_refuses_update')
  const row = database.prepare('select document from version where number = 2').get()
  if (!(row?.['document'] instanceof Uint8Array)) throw new Error('There is no version')
  const text = Buffer.from(row['document'])
  text[text.indexOf('vad vi vill')] = 'V'.charCodeAt(0)
  database.prepare('update version set document = ? where number = 2').run(text)
  database.close()
}
