/**
 * A document's copy on this machine (y-indexeddb): what was typed without a network survives a reload.
 *
 * y-indexeddb itself says nothing when the browser has no room or forbids storage; its database does, by an event, and
 * we listen for those.
 */
import { IndexeddbPersistence } from 'y-indexeddb'
import type * as Y from 'yjs'
import type { Clock } from '../clock.ts'
import { writeInBatches, type CopyWriterOptions } from './copyWriter.ts'

export interface OfflineCopy {
  /** True when the stored content is in the doc, false when this machine keeps nothing. Never rejects. */
  readonly loaded: Promise<boolean>
  readonly close: () => Promise<void>
  readonly erase: () => Promise<void>
}

interface OfflineCopyOptions {
  /** The database's name: whose, of which incarnation of the data, of which document. */
  readonly name: string
  readonly doc: Y.Doc
  /** The end of an earlier copy of this name; reading before it would bring refused content back. */
  readonly after: Promise<void>
  readonly onFailure: () => void
}
export type OpenOfflineCopy = (options: OfflineCopyOptions) => OfflineCopy

/** A copy that takes longer than this to open (blocked, or unreadable) shall not keep its document from the server. */
const PATIENCE = 4000

/** Did the transaction bring stored content in, and make nothing new? */
export const isFromOfflineCopy = (origin: unknown): boolean => origin instanceof IndexeddbPersistence

interface OfflineCopiesOptions extends Pick<CopyWriterOptions, 'clock' | 'onHide'> {
  /** Whether IndexedDB works here at all; asked first, because y-indexeddb fails where nobody can catch it. */
  readonly usable: Promise<boolean>
}

export const offlineCopies =
  ({ usable, clock, onHide }: OfflineCopiesOptions): OpenOfflineCopy =>
  ({ name, doc, after, onFailure }) => {
    let endWriting = () => {}
    const open = () => {
      const persistence = new IndexeddbPersistence(name, doc)
      endWriting = writeInBatches({ doc, persistence, clock, onHide, onFailure })
      return persistence
    }
    const persistence = after.then(() => usable).then((works) => (works ? open() : null))
    const loaded = load(persistence, clock).then((kept) => {
      if (!kept) onFailure()
      void persistence.then((found) => watch(found, onFailure))
      return kept
    })
    return {
      loaded,
      close: async () => {
        // An own edit may have called for the copy a moment ago; it writes what it was called for first.
        await loaded
        const opened = await persistence
        endWriting()
        await opened?.destroy()
      },
      erase: async () => {
        const opened = await persistence
        endWriting()
        await opened?.clearData()
      },
    }
  }

async function load(opening: Promise<IndexeddbPersistence | null>, clock: Clock): Promise<boolean> {
  const persistence = await opening
  if (!persistence) return false
  const { promise: late, resolve } = Promise.withResolvers<boolean>()
  const cancel = clock.after(PATIENCE, () => resolve(false))
  const kept = await Promise.race([persistence.whenSynced.then(() => true), late])
  cancel()
  return kept
}

function watch(persistence: IndexeddbPersistence | null, onFailure: () => void): void {
  for (const event of ['abort', 'error', 'close'] as const)
    persistence?.db?.addEventListener(event, onFailure)
}

/** Opens a database of no content; a private window or a full disk shows itself here. */
export function probeIndexedDb(factory: IDBFactory | undefined): Promise<boolean> {
  const { promise, resolve } = Promise.withResolvers<boolean>()
  try {
    const opening = factory?.open('samplan/probe')
    if (!opening) return Promise.resolve(false)
    opening.addEventListener('error', () => resolve(false))
    opening.addEventListener('success', () => {
      opening.result.close()
      resolve(true)
    })
  } catch {
    resolve(false)
  }
  return promise
}
