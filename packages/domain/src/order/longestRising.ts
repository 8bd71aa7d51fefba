/** The most items that stand in the same order as before: as few as possible have moved. Null has no place before. */
export function longestRising<Item>(
  items: Iterable<Item>,
  positionOf: (item: Item) => number | null,
): ReadonlySet<Item> {
  interface Link {
    readonly item: Item
    readonly position: number
    readonly previous: Link | undefined
  }
  /** By length: the chain of that length with the lowest end. */
  const ends: Link[] = []
  for (const item of items) {
    const position = positionOf(item)
    if (position === null) continue
    const length = firstAbove(ends, position)
    ends[length] = { item, position, previous: ends[length - 1] }
  }
  const rising = new Set<Item>()
  for (let link = ends.at(-1); link !== undefined; link = link.previous) rising.add(link.item)
  return rising
}

function firstAbove(ends: readonly { readonly position: number }[], position: number): number {
  let [low, high] = [0, ends.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((ends[middle]?.position ?? 0) > position) high = middle
    else low = middle + 1
  }
  return low
}
