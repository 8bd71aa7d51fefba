/**
 * Two writes to one cell, neither knowing of the other. Yjs keeps one of them and the other would vanish, so the server
 * looks, when it applies a write, whether the write follows on the value that stood there; if not, both are kept until
 * somebody chooses.
 */
import type { UserId } from '@samplan/domain'
import * as Y from 'yjs'
import { sectionMaps } from '../section/roots.ts'
import { addedItems } from '../soundness/newItems.ts'
import { storedConflictSchema, type StoredConflict } from './readConflicts.ts'
import { isStoredAmount } from './storedAmount.ts'

/** What the server shall write at a key of `conflicts`; no values: the conflict is over. */
export interface FoundConflict {
  readonly key: string
  readonly values: StoredConflict
}

/** Who writes under a Yjs client id. */
export type AuthorOf = (clientId: number) => UserId

type Version = StoredConflict[number]

/** Call it inside the transaction that applied the update: what lost is gone when that ends. */
export function detectCellConflicts(transaction: Y.Transaction, authorOf: AuthorOf): FoundConflict[] {
  const { cells, conflicts } = sectionMaps(transaction.doc)
  const writes = [...addedItems(transaction)].filter((item) => item.parent === cells)
  return [...Map.groupBy(writes, (item) => item.parentSub ?? '')].flatMap(([key, items]) => {
    const known = storedConflictSchema.safeParse(conflicts.get(key)).data
    const before = known ?? previousVersions(items, transaction, authorOf)
    const values = versionsAfter(before, items, authorOf)
    const differ = new Set(values.map(({ value }) => value)).size > 1
    if (differ) return [{ key, values }]
    return known === undefined ? [] : [{ key, values: [] }]
  })
}

/** Writes what was found, as an edit of the server's. */
export function writeCellConflicts(doc: Y.Doc, found: readonly FoundConflict[], origin: unknown): void {
  if (found.length === 0) return
  const { conflicts } = sectionMaps(doc)
  doc.transact(() => {
    for (const { key, values } of found) {
      if (values.length === 0) conflicts.delete(key)
      else conflicts.set(key, values)
    }
  }, origin)
}

/** What stood in the cell before. What was cleared before has no content any more, and nothing is lost by it. */
function previousVersions(
  items: readonly Y.Item[],
  transaction: Y.Transaction,
  authorOf: AuthorOf,
): Version[] {
  const previous = previousItem(items, transaction.beforeState)
  return previous === null ? [] : versionOf(previous, authorOf)
}

/** The entries of one key form a chain, oldest first; the last of them is the map's value. */
function previousItem(items: readonly Y.Item[], beforeState: ReadonlyMap<number, number>): Y.Item | null {
  let item = items[0] ?? null
  while (item?.right) item = item.right
  while (item !== null && item.id.clock >= (beforeState.get(item.id.client) ?? 0)) item = item.left
  return item
}

/** The versions that no write has followed on, as in a multi-value register. */
function versionsAfter(before: readonly Version[], items: readonly Y.Item[], authorOf: AuthorOf): Version[] {
  const followed = new Set(items.map(({ origin }) => nameOf(origin)))
  const versions = [...before, ...items.flatMap((item) => versionOf(item, authorOf))]
  return versions.filter(({ write }) => write === null || !followed.has(nameOf(write)))
}

function versionOf({ id, content }: Y.Item, authorOf: AuthorOf): Version[] {
  const value: unknown = content instanceof Y.ContentAny ? content.arr[0] : undefined
  if (value === undefined || !isStoredAmount(value)) return []
  return [{ value, by: authorOf(id.client), write: { client: id.client, clock: id.clock } }]
}

function nameOf(id: { readonly client: number; readonly clock: number } | null): string {
  return id === null ? '' : `${id.client}/${id.clock}`
}
