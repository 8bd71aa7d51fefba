/** A reviewer comments by commands, and nothing that the socket brings is taken. */
import { COMMENTS, OUTLINE, sectionDocName, type DocName } from '@samplan/document'
import { sectionIdSchema } from '@samplan/domain'
import { CLOSE } from '@samplan/sync'
import { afterAll, expect, it } from 'vitest'
import { WebsocketProvider } from 'y-websocket'
import * as Y from 'yjs'
import { DEMO_PLAN, reviewedDemo } from '../testing/reviewedDemo.ts'
import { socketWith } from '../testing/socketWith.ts'

const SECTION = sectionIdSchema.parse('skola')

const server = await reviewedDemo()
const http = await server.listen()
afterAll(() => http.stop())

/** Writes with a stock y-websocket client; resolves with the code it is sent away with. */
async function write(docName: DocName, change: (doc: Y.Doc) => void): Promise<number> {
  const doc = new Y.Doc()
  const base = `${http.origin.replace('http', 'ws')}/sync/${DEMO_PLAN}`
  const provider = new WebsocketProvider(base, docName, doc, {
    WebSocketPolyfill: socketWith({ Cookie: server.as('granskare').cookie }),
    disableBc: true,
  })
  await new Promise<void>((resolve) => {
    provider.once('sync', () => resolve())
  })
  const closed = new Promise<number>((resolve) => {
    provider.once('connection-close', (event) => resolve(event?.code ?? 0))
  })
  change(doc)
  const code = await closed
  provider.destroy()
  return code
}

const state = (docName: DocName) =>
  server.services.sync.read(DEMO_PLAN, docName, (doc) => [...Y.encodeStateAsUpdate(doc)])

it.each<[string, DocName, (doc: Y.Doc) => void]>([
  ['text', sectionDocName(SECTION), (doc) => doc.getXmlFragment(SECTION).delete(0, 1)],
  ['a field', sectionDocName(SECTION), (doc) => doc.getMap('fields').set('goal-behorig/due', '2030')],
  ['an anchor', sectionDocName(SECTION), (doc) => doc.getMap('anchors').delete('fragan-om-lasaret')],
  [
    'a message as somebody else',
    COMMENTS,
    (doc) =>
      doc.getMap('messages').set('fragan-om-lasaret/forged', {
        by: doc.getMap('threads').get('fragan-om-lasaret/by'),
        at: 1,
        body: 'Inte mina ord',
        editedAt: null,
        removed: false,
      }),
  ],
  [
    'a resolution',
    COMMENTS,
    (doc) => doc.getMap('threads').set('fragan-om-matt/resolution', { by: 'x', at: 1 }),
  ],
  ['another author', COMMENTS, (doc) => doc.getMap('threads').set('fragan-om-matt/by', 'x')],
  ['a status', OUTLINE, (doc) => doc.getMap('sections').set('skola/status', 'approved')],
])('%s is refused', async (_, docName, change) => {
  const before = await state(docName)
  expect(await write(docName, change)).toBe(CLOSE.noAccess)
  expect(await state(docName)).toEqual(before)
})

it('commands on threads are taken all the same', async () => {
  const reply = {
    type: 'reply',
    threadId: 'fragan-om-lasaret',
    messageId: 'ny',
    body: 'Jag undrar detsamma.',
  }
  expect(await server.give('granskare', reply)).toEqual({ status: 200, code: null })
  expect(await server.give('granskare', { type: 'resolve-thread', threadId: 'fragan-om-lasaret' })).toEqual({
    status: 200,
    code: null,
  })
  expect(await server.thread('fragan-om-lasaret')).toMatchObject({
    resolution: { by: await server.idOf('granskare') },
    messages: [{}, { by: await server.idOf('granskare'), body: 'Jag undrar detsamma.' }],
  })
})
