/** Other people who write in the plan while a person is measured: stock clients, each in a section of its own. */
import { DOCUMENT_SCHEMA_VERSION, sectionDocName } from '@samplan/document'
import type { SectionId } from '@samplan/domain'
import { WebSocket } from 'ws'
import { WebsocketProvider } from 'y-websocket'
import * as Y from 'yjs'

/** Milliseconds between the letters of one writer: somebody who types fast. */
const PACE = 200

interface WritersOptions {
  readonly origin: string
  readonly cookie: string
  readonly planId: string
  readonly sectionIds: readonly SectionId[]
}

/** Resolves when all of them are typing. Returns what makes them stop. */
export async function startWriters({
  origin,
  cookie,
  planId,
  sectionIds,
}: WritersOptions): Promise<() => void> {
  const headers = { Cookie: cookie, Origin: origin }
  const socketClass = class extends WebSocket {
    constructor(url: string | URL, protocols?: string | string[]) {
      super(url, protocols, { headers })
    }
  }
  const stops = await Promise.all(
    sectionIds.map((sectionId) =>
      startWriter({ url: `${origin.replace('http', 'ws')}/sync/${planId}`, sectionId, socketClass }),
    ),
  )
  return () => {
    for (const stop of stops) stop()
  }
}

interface WriterOptions {
  readonly url: string
  readonly sectionId: SectionId
  readonly socketClass: unknown
}

async function startWriter({ url, sectionId, socketClass }: WriterOptions): Promise<() => void> {
  const doc = new Y.Doc()
  const provider = new WebsocketProvider(url, sectionDocName(sectionId), doc, {
    // `ws` is no DOM type, and does what a browser's socket does.
    WebSocketPolyfill: socketClass as typeof globalThis.WebSocket,
    params: { schemaVersion: String(DOCUMENT_SCHEMA_VERSION) },
    disableBc: true,
  })
  await new Promise((resolve) => provider.once('sync', resolve))
  const text = new Y.XmlText()
  const paragraph = new Y.XmlElement('paragraph')
  paragraph.insert(0, [text])
  doc.getXmlFragment(sectionId).push([paragraph])
  let letters = 0
  const typing = setInterval(() => text.insert(letters++, letters % 6 === 0 ? ' ' : 'x'), PACE)
  return () => {
    clearInterval(typing)
    provider.destroy()
    // With it goes its presence, whose timer would keep this process alive.
    doc.destroy()
  }
}
