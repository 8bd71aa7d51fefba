/** Joins what has no counterpart by how alike it is, the most alike first. */
import type { Pairs } from './Pairs.ts'
import { likeness, mostLikeness, type Profile } from './likeness.ts'

export interface Likeness<Item> {
  readonly textOf: (item: Item) => Profile
  /** What is not alike in this is never joined. */
  readonly classOf: (item: Item) => string
  /** From 0 to 1. Below, two things are two things. */
  readonly least: number
  /** What speaks for a pair beside its words; the same whichever way it is asked. */
  readonly bonus?: { readonly most: number; readonly of: (before: Item, after: Item) => number }
}

interface Candidate {
  readonly score: number
  readonly before: number
  readonly after: number
}

/** Pairs that are all looked at. Beyond, only those that share a word which is not everybody's. */
const MOST_PAIRS = 250_000
/** Times that a word may occur on both sides and still lead from one thing to another. */
const MOST_OCCURRENCES = 60

export function pairAlike<Item extends object>(
  before: readonly Item[],
  after: readonly Item[],
  kind: Likeness<Item>,
  pairs: Pairs<Item>,
): void {
  const [was, is] = pairs.rest(before, after)
  if (was.length === 0 || is.length === 0) return
  for (const { before: i, after: j } of candidates(was, is, kind).toSorted(byLikeness)) {
    const [one, other] = [was[i], is[j]]
    if (one && other && !pairs.afterOf(one) && !pairs.beforeOf(other)) pairs.join(one, other)
  }
}

/** Nearest in place where equally alike. The same whichever side is which, so that a comparison can be turned round. */
const byLikeness = (a: Candidate, b: Candidate): number =>
  b.score - a.score ||
  Math.abs(a.before - a.after) - Math.abs(b.before - b.after) ||
  a.before + a.after - (b.before + b.after)

function candidates<Item>(
  was: readonly Item[],
  is: readonly Item[],
  { textOf, classOf, least, bonus }: Likeness<Item>,
): Candidate[] {
  const side = (items: readonly Item[]) =>
    items.map((item) => ({ item, profile: textOf(item), kind: classOf(item) }))
  const [before, after] = [side(was), side(is)]
  const profiles = after.map(({ profile }) => profile)
  const reach =
    before.length * after.length <= MOST_PAIRS
      ? () => after.keys()
      : sharingWords(
          before.map(({ profile }) => profile),
          profiles,
        )
  return before.flatMap((one, i) => {
    const found: Candidate[] = []
    for (const j of reach(one.profile)) {
      const other = after[j]
      if (!other || one.kind !== other.kind) continue
      if (mostLikeness(one.profile, other.profile) + (bonus?.most ?? 0) < least) continue
      const score = likeness(one.profile, other.profile) + (bonus?.of(one.item, other.item) ?? 0)
      if (score >= least) found.push({ score, before: i, after: j })
    }
    return found
  })
}

/** Which of those after have a rare word in common with a given text. */
function sharingWords(
  before: readonly Profile[],
  after: readonly Profile[],
): (profile: Profile) => Iterable<number> {
  const occurrences = new Map<string, number>()
  for (const { words } of [...before, ...after])
    for (const word of words.keys()) occurrences.set(word, (occurrences.get(word) ?? 0) + 1)
  const places = new Map<string, number[]>()
  after.forEach(({ words }, index) => {
    for (const word of words.keys()) {
      if ((occurrences.get(word) ?? 0) > MOST_OCCURRENCES) continue
      const known = places.get(word)
      if (known) known.push(index)
      else places.set(word, [index])
    }
  })
  return ({ words }) => new Set([...words.keys()].flatMap((word) => places.get(word) ?? []))
}
