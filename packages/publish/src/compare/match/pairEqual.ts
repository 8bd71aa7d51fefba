import type { Pairs } from './Pairs.ts'

/** Joins what has the same key, the first with the first and so on; `null` is nobody's key. */
export function pairEqual<Item extends object>(
  before: readonly Item[],
  after: readonly Item[],
  keyOf: (item: Item) => string | null,
  pairs: Pairs<Item>,
): void {
  const [was, is] = pairs.rest(before, after)
  const waiting = new Map<string, Item[]>()
  for (const item of was) {
    const key = keyOf(item)
    if (key !== null) waiting.set(key, [...(waiting.get(key) ?? []), item])
  }
  for (const item of is) {
    const key = keyOf(item)
    const counterpart = key === null ? undefined : waiting.get(key)?.shift()
    if (counterpart) pairs.join(counterpart, item)
  }
}
