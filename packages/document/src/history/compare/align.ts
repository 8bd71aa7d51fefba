/** Two orders laid over each other: what stays in place, what has moved, what is new and what is gone. */
import { longestRising } from '@samplan/domain'
import type { Entry } from './comparison.ts'

/** How things of one kind are told apart and compared. */
export interface Kind<Item, Change> {
  readonly keyOf: (item: Item, index: number) => string
  /** Null where both say the same. */
  readonly compare: (before: Item, after: Item) => Change | null
}

/** Everything of both orders, once; what has moved also where it stood. */
export function align<Item, Change>(
  before: readonly Item[],
  after: readonly Item[],
  kind: Kind<Item, Change>,
): Entry<Item, Change>[] {
  const was = keyed(before, kind)
  const is = keyed(after, kind)
  const positions = new Map([...was.keys()].map((key, index) => [key, index]))
  const staying = longestRising(is.keys(), (key) => positions.get(key) ?? null)
  const gone = [...was].values()
  const entries: Entry<Item, Change>[] = []
  /** What stood before that one and does not stand there any more. */
  const leaveUpTo = (end: string | null) => {
    for (const [key, item] of gone) {
      if (key === end) return
      entries.push({ kind: is.has(key) ? 'left' : 'deleted', item })
    }
  }
  for (const [key, item] of is) {
    if (staying.has(key)) leaveUpTo(key)
    entries.push(entryOf(was.get(key), item, !staying.has(key), kind))
  }
  leaveUpTo(null)
  return entries
}

function entryOf<Item, Change>(
  before: Item | undefined,
  after: Item,
  hasMoved: boolean,
  { compare }: Kind<Item, Change>,
): Entry<Item, Change> {
  if (before === undefined) return { kind: 'inserted', item: after }
  const change = compare(before, after)
  return change === null ? { kind: 'kept', item: after, hasMoved } : { kind: 'changed', change, hasMoved }
}

/** Keys that occur twice are numbered, so that nothing is lost. */
function keyed<Item>(
  items: readonly Item[],
  { keyOf }: Pick<Kind<Item, unknown>, 'keyOf'>,
): Map<string, Item> {
  const byKey = new Map<string, Item>()
  items.forEach((item, index) => {
    const key = keyOf(item, index)
    byKey.set(byKey.has(key) ? `${key} ${index}` : key, item)
  })
  return byKey
}
