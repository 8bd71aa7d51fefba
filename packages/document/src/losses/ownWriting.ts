/** Which items of a document a client wrote itself, as ranges of Yjs ids. */
import * as Y from 'yjs'

/** Everything under a client id from this clock on. */
export interface OwnRange {
  readonly client: number
  readonly from: number
}

/** How many of an item's last units lie in the ranges: Yjs joins what was typed in one go, old and new, into one item. */
export function ownLength(ranges: readonly OwnRange[], { id, length }: Y.Item): number {
  const from = startOf(ranges, id.client)
  return Math.max(0, Math.min(length, id.clock + length - from))
}

/** The items in the ranges; what was deleted long ago has left none. */
export function* ownItems(doc: Y.Doc, ranges: readonly OwnRange[]): Generator<Y.Item> {
  for (const client of new Set(ranges.map((range) => range.client))) {
    const from = startOf(ranges, client)
    const structs = doc.store.clients.get(client)
    if (!structs || from >= Y.getState(doc.store, client)) continue
    for (const struct of structs.slice(Y.findIndexSS(structs, from)))
      if (struct instanceof Y.Item) yield struct
  }
}

const startOf = (ranges: readonly OwnRange[], client: number): number =>
  Math.min(...ranges.filter((range) => range.client === client).map(({ from }) => from))

/** Was it in the document until the transaction took it out? Asked before the transaction has ended. */
export const isTakenOut = ({ deleteSet, beforeState }: Y.Transaction, { id }: Y.Item): boolean =>
  id.clock < (beforeState.get(id.client) ?? 0) && Y.isDeleted(deleteSet, id)

/** Did it stand in the document before the transaction? */
export const stoodBefore = (transaction: Y.Transaction, item: Y.Item): boolean =>
  isTakenOut(transaction, item) ||
  (!item.deleted && item.id.clock < (transaction.beforeState.get(item.id.client) ?? 0))

/** The entry or node that holds a type; null for a root. Yjs has no public way from a type to its item. */
// oxlint-disable-next-line no-underscore-dangle
export const holderOf = (type: { readonly _item: Y.Item | null }): Y.Item | null => type._item
