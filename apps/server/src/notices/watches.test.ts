/** What no command tells of: text that somebody of the review, or anybody after the approval, has written. */
import { sectionDocName } from '@samplan/document'
import { sectionIdSchema } from '@samplan/domain'
import { afterEach, describe, expect, it } from 'vitest'
import { WebsocketProvider } from 'y-websocket'
import * as Y from 'yjs'
import type { DemoAccountKey } from '../demo/accounts.ts'
import type { HttpServer } from '../life/serveHttp.ts'
import { demoWithInboxes } from '../testing/inboxes.ts'
import { DEMO_PLAN } from '../testing/reviewedDemo.ts'
import { socketWith } from '../testing/socketWith.ts'

const OFFICER = 'handlaggare3'
const SECTION = sectionIdSchema.parse('skola')

const servers: HttpServer[] = []
afterEach(async () => {
  for (const server of servers.splice(0)) await server.stop()
})

async function writing() {
  const demo = await demoWithInboxes()
  const http = await demo.listen()
  servers.push(http)
  for (const key of [OFFICER, 'direktor', 'samordnare'] as const) await demo.readAll(key)
  /** Changes a field of the section with a stock client, and waits until it is on disk. */
  const write = async (key: DemoAccountKey, value: string) => {
    const doc = new Y.Doc()
    const base = `${http.origin.replace('http', 'ws')}/sync/${DEMO_PLAN}`
    const provider = new WebsocketProvider(base, sectionDocName(SECTION), doc, {
      WebSocketPolyfill: socketWith({ Cookie: demo.as(key).cookie }),
      disableBc: true,
    })
    await new Promise<void>((resolve) => {
      provider.once('sync', () => resolve())
    })
    const stored = new Promise<void>((resolve) => {
      const unsubscribe = demo.services.sync.onStored(({ origin }) => {
        if (origin !== 'client') return
        unsubscribe()
        resolve()
      })
    })
    doc.getMap('fields').set('goal-behorig/due', value)
    await stored
    provider.destroy()
  }
  return { ...demo, write }
}

describe('"Ändra direkt"', () => {
  it('is told to the owners, once an hour', async () => {
    const { write, kinds, storage } = await writing()
    await write('direktor', '2030')
    await write('direktor', '2031')
    expect(await kinds(OFFICER)).toEqual(['section-changed-by-reviewer'])
    await write('samordnare', '2032')
    expect(await kinds(OFFICER)).toHaveLength(2)
    const entries = await storage.activityLog.read(DEMO_PLAN, { limit: 2, order: 'newest-first' })
    expect(entries.map(({ type }) => type)).toEqual([
      'section-changed-by-reviewer',
      'section-changed-by-reviewer',
    ])
  })

  it('is not what owners do in their own section', async () => {
    const { write, give, idOf, kinds, readAll } = await writing()
    await write(OFFICER, '2030')
    const userIds = [await idOf(OFFICER), await idOf('direktor')]
    await give('samordnare', { type: 'assign-owners', sectionId: SECTION, userIds })
    await readAll('direktor')
    await write('direktor', '2031')
    for (const key of [OFFICER, 'direktor'] as const) expect(await kinds(key)).toEqual([])
  })
})

describe('a change after the approval', () => {
  it('is told to who reviews, once', async () => {
    const { write, give, kinds, readAll, services } = await writing()
    await give('direktor', { type: 'set-section-status', sectionId: SECTION, status: 'approved' })
    await write(OFFICER, '2030')
    await write(OFFICER, '2031')
    expect(await kinds('direktor')).toEqual(['section-changed-after-approval'])
    await services.notifier.stop()
    await services.notifier.start()
    await give('direktor', { type: 'rename-section', sectionId: SECTION, title: 'Skola' })
    expect(await kinds('direktor')).toEqual(['section-changed-after-approval'])
    await readAll('direktor')
    await give('direktor', { type: 'set-section-status', sectionId: SECTION, status: 'approved' })
    await write(OFFICER, '2032')
    expect(await kinds('direktor')).toEqual(['section-changed-after-approval'])
  })
})
