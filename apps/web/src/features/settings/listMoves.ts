/** Moving one step in a list whose order is told by "before whom": null is last, undefined that there is no such step. */

export function beforeIdUp<Id>(ids: readonly Id[], id: Id): Id | undefined {
  const index = ids.indexOf(id)
  return index > 0 ? ids[index - 1] : undefined
}

export function beforeIdDown<Id>(ids: readonly Id[], id: Id): Id | null | undefined {
  const index = ids.indexOf(id)
  if (index === -1 || index === ids.length - 1) return undefined
  return ids[index + 2] ?? null
}

/** Whom it stands before now, for putting it back where it was. */
export const beforeIdNow = <Id>(ids: readonly Id[], id: Id): Id | null => ids[ids.indexOf(id) + 1] ?? null
