/**
 * Writes a document's updates into its copy on this machine, a few at a time: y-indexeddb itself makes a database
 * transaction for each, and one for each letter is felt by the one who types.
 *
 * An update is sent to the server the moment it is made, and waits here besides. It is lost only if the tab dies within
 * the pause, without an event (a crash, a power cut), while the server cannot be reached; a power cut may take as much
 * from a finished transaction, which the browser hands to the disk in its own time. A tab that is closed, reloaded, left
 * or put in the background writes what waits first.
 */
import { PREFERRED_TRIM_SIZE, storeState, type IndexeddbPersistence } from 'y-indexeddb'
import * as Y from 'yjs'
import type { Clock } from '../clock.ts'

/** Calls back when the page goes out of sight, perhaps for good; returns the unsubscriber. */
export type OnHide = (callback: () => void) => () => void

export interface CopyWriterOptions {
  readonly doc: Y.Doc
  readonly persistence: IndexeddbPersistence
  readonly clock: Clock
  readonly onHide: OnHide
  readonly onFailure: () => void
}

/** Milliseconds. */
const PAUSE = 200

/** Takes the writing over from y-indexeddb. Returns what ends it, and writes what waits. */
export function writeInBatches({
  doc,
  persistence,
  clock,
  onHide,
  onFailure,
}: CopyWriterOptions): () => void {
  let waiting: Uint8Array[] = []
  let cancel: (() => void) | null = null

  const flush = () => {
    cancel?.()
    cancel = null
    if (waiting.length === 0) return
    const update = Y.mergeUpdates(waiting)
    waiting = []
    try {
      store(persistence, update)
    } catch {
      // The browser has closed the database.
      onFailure()
    }
  }
  const onUpdate = (update: Uint8Array, origin: unknown) => {
    // What is made before the database is open, y-indexeddb stores as it opens.
    if (origin === persistence || !persistence.db) return
    waiting.push(update)
    cancel ??= clock.after(PAUSE, flush)
  }
  // oxlint-disable-next-line eslint/no-underscore-dangle -- it offers no other way
  doc.off('update', persistence._storeUpdate)
  doc.on('update', onUpdate)
  const endHiding = onHide(flush)
  return () => {
    doc.off('update', onUpdate)
    endHiding()
    flush()
  }
}

function store(persistence: IndexeddbPersistence, update: Uint8Array): void {
  const transaction = persistence.db?.transaction('updates', 'readwrite')
  transaction?.objectStore('updates').add(update)
  // Else it would be committed only once the page has heard of its success, which a page that goes away does not.
  transaction?.commit()
  // oxlint-disable-next-line eslint/no-underscore-dangle -- its own count, by which it trims
  persistence._dbsize += 1
  // oxlint-disable-next-line eslint/no-underscore-dangle
  if (persistence._dbsize >= PREFERRED_TRIM_SIZE) void storeState(persistence, false)
}
