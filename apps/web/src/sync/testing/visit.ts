/** A person's visit to the demo plan: a session as the browser has it, over a network that the test can cut. */
import { DOCUMENT_SCHEMA_VERSION, projectSection } from '@samplan/document'
import { planIdSchema, sectionIdSchema, type Block } from '@samplan/domain'
import { nanoid } from 'nanoid'
import * as Y from 'yjs'
import { keptInIndexedDb } from '../aside/keptInIndexedDb.ts'
import { systemClock } from '../clock.ts'
import { offlineCopies } from '../docs/offlineCopy.ts'
import { PlanSession } from '../PlanSession.ts'
import type { TextStorage } from '../save/unsentRecord.ts'
import { until } from './until.ts'
import { DEMO_PLAN, type Account, type RunningServer } from '../../../testing/runningServer.ts'

export interface Visit {
  readonly session: PlanSession
  /** Sockets opened so far. */
  readonly sockets: () => number
  readonly goOffline: () => void
  readonly goOnline: () => void
  /** Comes back to a server that has been restored from a backup. */
  readonly findRestored: () => void
  /** Adds a paragraph at the end of the section. */
  readonly write: (section: string, words: string) => void
  readonly read: (section: string) => readonly Block[]
  /** Resolves when the section's content has arrived. */
  readonly ready: (section: string) => Promise<void>
  /** The tab is closed; what it kept on the machine stays. */
  readonly leave: () => Promise<void>
}

interface VisitOptions {
  /** The machine's storage, shared by visits that follow each other. */
  readonly storage: TextStorage
  readonly startOffline?: boolean
  /** The life of the database that this visit knows. */
  readonly incarnation?: string
}

export function visit(server: RunningServer, account: Account, options: VisitOptions): Visit {
  const { userId } = account
  let isOnline = options.startOffline !== true
  let isOutdated = false
  const opened: WebSocket[] = []
  const session = new PlanSession({
    planId: planIdSchema.parse(DEMO_PLAN),
    userId,
    incarnation: options.incarnation ?? 'test',
    url: `${server.origin.replace('http', 'ws')}/sync/${DEMO_PLAN}?control=1&schemaVersion=${DOCUMENT_SCHEMA_VERSION}`,
    connect: (url) => {
      const socket = openSocket(url, { cookie: account.cookie(), origin: server.origin })
      opened.push(socket)
      return socket
    },
    admit: async () => {
      if (isOutdated) return 'outdated'
      return isOnline ? 'welcome' : 'unreachable'
    },
    clock: systemClock,
    random: Math.random,
    storage: options.storage,
    openCopy: offlineCopies({
      usable: Promise.resolve(true),
      clock: systemClock,
      onHide: () => () => undefined,
    }),
    shelf: keptInIndexedDb(indexedDB, userId),
    newId: nanoid,
    whenIdle: (callback) => systemClock.after(0, callback),
  })
  session.start()
  const docOf = (section: string) => session.sectionDoc(sectionIdSchema.parse(section)).get()
  return {
    session,
    sockets: () => opened.length,
    goOffline: () => {
      isOnline = false
      opened.at(-1)?.close()
    },
    goOnline: () => {
      isOnline = true
      session.retryNow()
    },
    findRestored: () => {
      isOutdated = true
      session.retryNow()
    },
    write: (section, words) => writeParagraph(docOf(section).doc, section, words),
    read: (section) => projectSection(docOf(section).doc, sectionIdSchema.parse(section)),
    ready: (section) => until(() => docOf(section).ready.get()),
    leave: () => session.stop(),
  }
}

/** Node's WebSocket takes headers, which a browser's does not: there the cookie travels by itself. */
function openSocket(url: string, headers: Readonly<Record<string, string>>): WebSocket {
  const socket: unknown = Reflect.construct(WebSocket, [url, { headers }])
  if (!(socket instanceof WebSocket)) throw new TypeError('no socket was made')
  return socket
}

function writeParagraph(doc: Y.Doc, section: string, words: string): void {
  const paragraph = new Y.XmlElement('paragraph')
  paragraph.setAttribute('id', nanoid())
  paragraph.insert(0, [new Y.XmlText(words)])
  doc.getXmlFragment(section).push([paragraph])
}
