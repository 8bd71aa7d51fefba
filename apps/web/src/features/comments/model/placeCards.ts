/** Where cards stand in the margin. All numbers are pixels from the margin's top. */

export interface CardToPlace {
  /** The first line of what the card is about. */
  readonly anchor: number
  readonly height: number
}

/** Between two cards. */
const GAP = 8

/**
 * The top of each card, in the order given, which is that of their anchors: none lies over another, and each stands as
 * near below its anchor as those before it leave room. The active one stands exactly at its anchor; those before it give
 * way upwards.
 */
export function placeCards(cards: readonly CardToPlace[], active: number | null): number[] {
  const pinned = active === null ? undefined : cards[active]
  if (active === null || !pinned) return stacked(cards, Number.NEGATIVE_INFINITY)
  const before = liftedAbove(stacked(cards.slice(0, active), Number.NEGATIVE_INFINITY), cards, pinned.anchor)
  const after = stacked(cards.slice(active + 1), pinned.anchor + pinned.height + GAP)
  return [...before, pinned.anchor, ...after]
}

function stacked(cards: readonly CardToPlace[], from: number): number[] {
  let free = from
  return cards.map(({ anchor, height }) => {
    const top = Math.max(anchor, free)
    free = top + height + GAP
    return top
  })
}

/** Cards that reach below `limit` move up, and with them, one by one, those that they would then cover. */
function liftedAbove(tops: readonly number[], cards: readonly CardToPlace[], limit: number): number[] {
  let lowest = limit
  return tops
    .map((top, index) => ({ top, height: cards[index]?.height ?? 0 }))
    .toReversed()
    .map(({ top, height }) => {
      lowest = Math.min(top, lowest - GAP - height)
      return lowest
    })
    .toReversed()
}
