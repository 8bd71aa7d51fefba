/** Two orders laid over each other: the later one, with what is gone where it stood. */
import { longestRising } from '@samplan/domain'
import type { Pairs } from './Pairs.ts'

export type Laid<Item> =
  | {
      readonly kind: 'both'
      readonly before: Item
      readonly after: Item
      readonly moved: 'no' | 'order' | 'elsewhere'
    }
  | { readonly kind: 'added'; readonly after: Item }
  | { readonly kind: 'removed'; readonly before: Item }
  /** It has its counterpart in another list, where it is told of. */
  | { readonly kind: 'left'; readonly before: Item; readonly after: Item }

export function layOut<Item extends object>(
  before: readonly Item[],
  after: readonly Item[],
  pairs: Pairs<Item>,
): Laid<Item>[] {
  const positions = new Map(before.map((item, index) => [item, index]))
  const positionOf = (item: Item): number | null => {
    const counterpart = pairs.beforeOf(item)
    return (counterpart && positions.get(counterpart)) ?? null
  }
  const here = new Set(after)
  const staying = longestRising(after, positionOf)
  const laid: Laid<Item>[] = []
  let next = 0
  /** What stood before that place and is not here any more. */
  const leaveUpTo = (end: number) => {
    for (const item of before.slice(next, end)) {
      const counterpart = pairs.afterOf(item)
      if (!counterpart) laid.push({ kind: 'removed', before: item })
      else if (!here.has(counterpart)) laid.push({ kind: 'left', before: item, after: counterpart })
    }
    next = Math.max(next, end)
  }
  for (const item of after) {
    const counterpart = pairs.beforeOf(item)
    const position = positionOf(item)
    if (position !== null && staying.has(item)) leaveUpTo(position)
    if (!counterpart) laid.push({ kind: 'added', after: item })
    else {
      const moved = position === null ? 'elsewhere' : staying.has(item) ? 'no' : 'order'
      laid.push({ kind: 'both', before: counterpart, after: item, moved })
    }
  }
  leaveUpTo(before.length)
  return laid
}

/** Each of both lists with its counterpart, or none; what has left for another list is told of there. */
export function eachOf<Item extends object, Told>(
  before: readonly Item[],
  after: readonly Item[],
  pairs: Pairs<Item>,
  tell: (before: Item | null, after: Item | null, hasMoved: boolean) => Told,
): Told[] {
  return layOut(before, after, pairs).flatMap((laid) => {
    switch (laid.kind) {
      case 'both':
        return [tell(laid.before, laid.after, laid.moved === 'order')]
      case 'added':
        return [tell(null, laid.after, false)]
      case 'removed':
        return [tell(laid.before, null, false)]
      case 'left':
        return []
      default:
        return laid satisfies never
    }
  })
}
