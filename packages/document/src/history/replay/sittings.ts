/** When one wrote: updates that follow on each other are one sitting, as people remember their work. */
import type { UserId } from '@samplan/domain'

/** Milliseconds. Who has not written for so long begins a new sitting. */
export const PAUSE = 10 * 60_000

/** An update in which somebody wrote. */
export interface Writing {
  readonly seq: number
  readonly author: UserId
  /** Milliseconds since the epoch. */
  readonly at: number
}

export interface Sitting {
  /** In the order of their first word. Several, where they wrote beside each other: no moment lies between them. */
  readonly authors: readonly UserId[]
  readonly from: number
  readonly to: number
  readonly fromSeq: number
  readonly toSeq: number
}

/** Oldest first; no two of them overlap. `writings` in the order of the log. */
export function sittingsOf(writings: readonly Writing[]): Sitting[] {
  const ofOne = [...Map.groupBy(writings, ({ author }) => author).values()].flatMap(stretchesOf)
  const sittings: Sitting[] = []
  for (const stretch of ofOne.toSorted((a, b) => a.fromSeq - b.fromSeq)) {
    const last = sittings.at(-1)
    if (last && stretch.fromSeq < last.toSeq) sittings[sittings.length - 1] = joined(last, stretch)
    else sittings.push(stretch)
  }
  return sittings
}

/** Of one author. */
function stretchesOf(writings: readonly Writing[]): Sitting[] {
  const stretches: Sitting[] = []
  for (const { author, at, seq } of writings) {
    const last = stretches.at(-1)
    if (last && at - last.to <= PAUSE) stretches[stretches.length - 1] = { ...last, to: at, toSeq: seq }
    else stretches.push({ authors: [author], from: at, to: at, fromSeq: seq, toSeq: seq })
  }
  return stretches
}

const joined = (one: Sitting, other: Sitting): Sitting => ({
  authors: [...new Set([...one.authors, ...other.authors])],
  from: Math.min(one.from, other.from),
  to: Math.max(one.to, other.to),
  fromSeq: one.fromSeq,
  toSeq: Math.max(one.toSeq, other.toSeq),
})
