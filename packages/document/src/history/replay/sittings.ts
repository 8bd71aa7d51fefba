/** When one wrote: updates that follow on each other are one sitting, as people remember their work. */
import type { UserId } from '@samplan/domain'

/** Milliseconds. Who has not written for so long begins a new sitting. */
export const PAUSE = 10 * 60_000
/** The same where somebody else has written meanwhile: else one would be said to have written in what they wrote alone. */
export const TURN = 60_000

/** An update in which somebody wrote. */
export interface Writing {
  readonly seq: number
  readonly author: UserId
  /** Milliseconds since the epoch. */
  readonly at: number
  /** It wrote an earlier moment back: a sitting of its own, so that one can go back to right before it. */
  readonly isRestoration: boolean
}

export interface Sitting {
  /** In the order of their first word. Several, where they wrote beside each other: no moment lies between them. */
  readonly authors: readonly UserId[]
  readonly from: number
  readonly to: number
  readonly fromSeq: number
  readonly toSeq: number
  readonly isRestoration: boolean
}

/** Oldest first; no two of them overlap. `writings` in the order of the log. */
export function sittingsOf(writings: readonly Writing[]): Sitting[] {
  const sittings: Sitting[] = []
  for (const stretch of stretchesOf(writings).toSorted((a, b) => a.fromSeq - b.fromSeq)) {
    const last = sittings.at(-1)
    if (last && stretch.fromSeq < last.toSeq) sittings[sittings.length - 1] = joined(last, stretch)
    else sittings.push(stretch)
  }
  return sittings
}

/** Of one author each; those of two may lie within each other. */
function stretchesOf(writings: readonly Writing[]): Sitting[] {
  const stretches: Sitting[] = []
  /** Where in `stretches` each author's latest is. */
  const latest = new Map<UserId, number>()
  writings.forEach(({ author, at, seq, isRestoration }, index) => {
    if (isRestoration) latest.clear()
    const position = latest.get(author)
    const last = position === undefined ? undefined : stretches[position]
    const patience = writings[index - 1]?.author === author ? PAUSE : TURN
    if (position !== undefined && last && at - last.to <= patience) {
      stretches[position] = { ...last, to: at, toSeq: seq }
    } else {
      if (!isRestoration) latest.set(author, stretches.length)
      stretches.push({ authors: [author], from: at, to: at, fromSeq: seq, toSeq: seq, isRestoration })
    }
  })
  return stretches
}

const joined = (one: Sitting, other: Sitting): Sitting => ({
  authors: [...new Set([...one.authors, ...other.authors])],
  from: Math.min(one.from, other.from),
  to: Math.max(one.to, other.to),
  fromSeq: one.fromSeq,
  toSeq: Math.max(one.toSeq, other.toSeq),
  isRestoration: false,
})
