/** What stands over a stretch of text: the threads about it, and what a suggestion would make of it. */
import type { TextSpan } from '@samplan/document'
import type { TextPlace, ThreadId } from '@samplan/domain'

export interface PassageMark {
  readonly threadId: ThreadId
  /** Characters of its text, as a `TextSpan` counts them. */
  readonly from: number
  readonly to: number
  readonly isActive: boolean
  /** What a suggestion would put in the place of these words; null where it would leave them. */
  readonly replacement: string | null
}

/** A stretch of text over which the same threads stand, or none. */
export interface Stretch {
  readonly from: number
  readonly to: number
  readonly marks: readonly PassageMark[]
}

/** Names a text of a section. */
const placeKey = (place: TextPlace): string =>
  place.kind === 'prose' ? place.elementId : fieldKey(place.blockId, place.field)

export const fieldKey = (blockId: string, field: string): string => `${blockId}/${field}`

export const spanKey = ({ place }: TextSpan): string => placeKey(place)

/** The whole text, cut wherever a mark begins or ends. A mark that reaches past its end is cut there. */
export function stretches(marks: readonly PassageMark[], length: number): readonly Stretch[] {
  const ends = marks.flatMap(({ from, to }) => [Math.min(from, length), Math.min(to, length)])
  const cuts = [...new Set([0, ...ends, length])].toSorted((one, other) => one - other)
  return cuts.slice(1).map((to, index) => {
    const from = cuts[index] ?? to
    return { from, to, marks: marks.filter((mark) => mark.from < to && mark.to > from) }
  })
}

/** The marks that end where the stretch ends: there is said who commented, and what would stand instead. */
export const endingIn = ({ to, marks }: Stretch): readonly PassageMark[] =>
  marks.filter((mark) => mark.to === to)
