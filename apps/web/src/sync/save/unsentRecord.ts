/**
 * Remembers across a reload that something was unsent, so that the page tells the truth before the server has answered.
 * The changes themselves lie in IndexedDB; this is only how many they were, per document, in a few bytes that are
 * written at once: an IndexedDB write may not finish before the tab is gone.
 *
 * Each tab has a record of its own, because another tab may be clean while this one is not.
 */
import type { Clock } from '../clock.ts'
import { z } from 'zod'

export type TextStorage = Pick<Storage, 'getItem' | 'setItem' | 'removeItem' | 'key' | 'length'>

/** Becoming clean is written this late, in ms: while a person types, every key would otherwise write twice. */
const CALM = 1000

const recordSchema = z.record(z.string(), z.int().positive())

export interface UnsentRecord {
  /** Updates of earlier visits (and of other tabs) in this document that were unsent when this visit began. */
  readonly inherited: (docName: string) => number
  /** The documents that had any. */
  readonly inheritedDocs: () => readonly string[]
  /** The server has everything of those. */
  readonly settleInherited: (docName: string) => void
  /** `unsent`: all that this visit knows of, what it has inherited included. */
  readonly note: (docName: string, unsent: number) => void
}

export interface UnsentRecordOptions {
  readonly storage: TextStorage | null
  /** Who, which plan, which incarnation of it. */
  readonly prefix: string
  readonly tabId: string
  readonly clock: Clock
}

export function openUnsentRecord({ storage, prefix, tabId, clock }: UnsentRecordOptions): UnsentRecord {
  const earlier = readEarlier(storage, prefix)
  const own = new Map<string, number>()
  /** The documents that stand in the storage as unsent. */
  let written = new Set<string>()
  let cancelWrite: (() => void) | null = null

  const write = () => {
    cancelWrite?.()
    cancelWrite = null
    written = new Set(own.keys())
    save(storage, prefix + tabId, own)
  }
  const inherited = (docName: string): number =>
    earlier.reduce((sum, { unsent }) => sum + (unsent.get(docName) ?? 0), 0)

  return {
    inherited,
    inheritedDocs: () => [...new Set(earlier.flatMap(({ unsent }) => [...unsent.keys()]))],
    settleInherited: (docName) => {
      for (const record of earlier) if (record.unsent.delete(docName)) rewrite(storage, record)
    },
    note: (docName, unsent) => {
      // The earlier visits' own records still tell of theirs; told twice, they would double with every reload.
      const here = unsent - inherited(docName)
      if (here > 0) own.set(docName, here)
      else own.delete(docName)
      if (here > 0 && !written.has(docName)) write()
      else cancelWrite ??= clock.after(CALM, write)
    },
  }
}

interface EarlierRecord {
  readonly key: string
  raw: string
  readonly unsent: Map<string, number>
}

function readEarlier(storage: TextStorage | null, prefix: string): readonly EarlierRecord[] {
  if (!storage) return []
  const keys = Array.from({ length: storage.length }, (_, index) => storage.key(index))
  return keys
    .filter((key) => key !== null)
    .filter((key) => key.startsWith(prefix))
    .flatMap((key) => {
      const raw = storage.getItem(key) ?? ''
      const unsent = parse(raw)
      return unsent ? [{ key, raw, unsent }] : []
    })
}

function parse(raw: string): Map<string, number> | null {
  try {
    return new Map(Object.entries(recordSchema.parse(JSON.parse(raw))))
  } catch {
    return null
  }
}

/** Not when the tab it belongs to is alive and has written since: then it is that tab's to settle. */
function rewrite(storage: TextStorage | null, record: EarlierRecord): void {
  if (storage?.getItem(record.key) !== record.raw) return
  record.raw = save(storage, record.key, record.unsent)
}

function save(storage: TextStorage | null, key: string, unsent: ReadonlyMap<string, number>): string {
  const raw = JSON.stringify(Object.fromEntries(unsent))
  try {
    if (unsent.size > 0) storage?.setItem(key, raw)
    else storage?.removeItem(key)
  } catch {
    // A full or forbidden storage: the count is lost with the tab, the changes in IndexedDB are not.
  }
  return raw
}
