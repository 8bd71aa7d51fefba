/**
 * Which cells of a reconciled table have been written since. The server looks when it applies a write, and adds to it a
 * mark of who wrote, and when.
 */
import { blockIdSchema, type Amount, type BlockId, type Reconciliation, type UserId } from '@samplan/domain'
import { equalityDeep } from 'lib0/function'
import type * as Y from 'yjs'
import { sectionMaps } from '../section/roots.ts'
import { cellKey } from './keys.ts'
import { readReconciliation, stampKeyOf } from './reconciliation.ts'
import { standingCells } from './standingCells.ts'

/** A key of `reconciled` at which the server shall leave its mark, and in whose name. */
export interface ChangedCell {
  readonly key: string
  readonly by: UserId
}

/**
 * What the transaction has written in reconciled tables, also where a removed line has taken its cells along. Call it
 * inside the transaction. A table that it stamped, or brought here with its stamp, has no change in it.
 */
export function findChangedCells(transaction: Y.Transaction, by: UserId): ChangedCell[] {
  const { cells, lines, reconciled } = sectionMaps(transaction.doc)
  const written = keysChangedIn(transaction, cells)
  const removed = keysChangedIn(transaction, lines).filter((key) => key.endsWith('/order') && !lines.has(key))
  if (written.length + removed.length === 0) return []
  const stamped = new Set(keysChangedIn(transaction, reconciled))
  const isReconciled = (key: string) => {
    const stamp = stampKeyOf(key)
    return reconciled.has(stamp) && !stamped.has(stamp)
  }
  const keys = [...written, ...removed.flatMap((key) => cellsOfLine(transaction.doc, key))]
  return [...new Set(keys.filter(isReconciled))].map((key) => ({ key, by }))
}

/**
 * What says otherwise than the stamp and has no mark, in tables that the transaction has touched: a node that had not
 * heard of the stamp took the write, and left none. Either node finds it, when it hears of the other: that of the stamp
 * by the write, that of the write by the stamp.
 *
 * @param by who wrote what the transaction brings
 * @param authorOf who wrote what stood here before
 */
export function findUnmarkedCells(
  transaction: Y.Transaction,
  by: UserId,
  authorOf: (clientId: number) => UserId | null,
): ChangedCell[] {
  const { doc } = transaction
  const { cells, lines, reconciled } = sectionMaps(doc)
  const written = new Set([cells, lines].flatMap((map) => keysChangedIn(transaction, map)))
  const blocks = new Set([...written, ...keysChangedIn(transaction, reconciled)].map(blockOf))
  return [...blocks].flatMap((id) => {
    const blockId = blockIdSchema.safeParse(id)
    const keys = blockId.success ? unmarkedIn(doc, blockId.data) : []
    return keys.flatMap((key): ChangedCell[] => {
      if (written.has(key) || written.has(orderKeyOf(key))) return [{ key, by }]
      const clientId = writerOf(doc, key)
      const author = clientId === null ? null : authorOf(clientId)
      return author === null ? [] : [{ key, by: author }]
    })
  })
}

/** Null for a cell that has been cleared, or is of a line that is gone: who did that, the cell does not say. */
function writerOf(doc: Y.Doc, key: string): number | null {
  const { cells, lines } = sectionMaps(doc)
  // Yjs has no public way to the entry of a key.
  // oxlint-disable-next-line no-underscore-dangle
  const entry = cells._map.get(key)
  return entry === undefined || entry.deleted || !lines.has(orderKeyOf(key)) ? null : entry.id.client
}

const blockOf = (key: string): string => key.slice(0, key.indexOf('/'))

/** Of the line that a cell is of. */
const orderKeyOf = (key: string): string => `${key.slice(0, key.lastIndexOf('/'))}/order`

/** Writes what was found, as an edit of the server's. `at` is milliseconds since the epoch. */
export function writeChangedCells(
  doc: Y.Doc,
  found: readonly ChangedCell[],
  at: number,
  origin: unknown,
): void {
  if (found.length === 0) return
  const { reconciled } = sectionMaps(doc)
  doc.transact(() => {
    for (const { key, by } of found) reconciled.set(key, { by, at })
  }, origin)
}

function keysChangedIn({ changed }: Y.Transaction, map: Y.Map<unknown>): string[] {
  const types: ReadonlyMap<unknown, ReadonlySet<string | null>> = changed
  return [...(types.get(map) ?? [])].filter((key) => key !== null)
}

/** @param orderKey `block/line/order` */
function cellsOfLine(doc: Y.Doc, orderKey: string): string[] {
  const scope = orderKey.slice(0, orderKey.lastIndexOf('/') + 1)
  const blockId = blockIdSchema.safeParse(blockOf(scope))
  if (!blockId.success) return []
  const stamped = readReconciliation(doc, blockId.data)?.cells ?? []
  const keys = stamped.map(({ lineId, columnId }) => cellKey(blockId.data, lineId, columnId))
  return [...keys, ...sectionMaps(doc).cells.keys()].filter((key) => key.startsWith(scope))
}

function unmarkedIn(doc: Y.Doc, blockId: BlockId): string[] {
  const reconciliation = readReconciliation(doc, blockId)
  if (reconciliation === null) return []
  const before = amountsByKey(blockId, reconciliation.cells)
  const now = amountsByKey(blockId, standingCells(doc, blockId))
  const marked = sectionMaps(doc).reconciled
  return [...new Set([...before.keys(), ...now.keys()])].filter(
    (key) => !marked.has(key) && !equalityDeep(before.get(key), now.get(key)),
  )
}

function amountsByKey(blockId: BlockId, cells: Reconciliation['cells']): Map<string, Amount> {
  return new Map(cells.map(({ lineId, columnId, amount }) => [cellKey(blockId, lineId, columnId), amount]))
}
