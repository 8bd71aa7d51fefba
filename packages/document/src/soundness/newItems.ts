import * as Y from 'yjs'

/**
 * The items that a transaction has added and not deleted again, so far. Costs as much as was added, besides one look at
 * each client's state.
 */
export function* newItems(transaction: Y.Transaction): Generator<Y.Item> {
  for (const item of addedItems(transaction)) if (!item.deleted) yield item
}

/** Also those that lost against another write at once; their content is there until the transaction ends. */
export function* addedItems({ doc, beforeState }: Y.Transaction): Generator<Y.Item> {
  for (const [client, structs] of doc.store.clients) {
    const before = beforeState.get(client) ?? 0
    if (Y.getState(doc.store, client) <= before) continue
    for (let index = Y.findIndexSS(structs, before); index < structs.length; index++) {
      const struct = structs[index]
      if (struct instanceof Y.Item && struct.id.clock >= before) yield struct
    }
  }
}
