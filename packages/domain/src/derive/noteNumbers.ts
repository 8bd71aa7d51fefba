/** Numbers of reference footnotes, derived: in the order in which the text refers to them, and the rest after those. */
import type { BlockId } from '../ids.ts'
import type { Note } from '../prose/prose.ts'
import { inlinesIn, proseIn } from '../prose/proseIn.ts'
import type { Holder } from './placedBlocks.ts'

/** By note, from 1, through the whole plan. */
export function noteNumbers(sections: readonly Holder[]): ReadonlyMap<BlockId, number> {
  const prose = sections.flatMap(({ blocks }) => blocks.flatMap(proseIn))
  const notes = prose.filter((inner): inner is Note => inner.type === 'note').map(({ id }) => id)
  const known = new Set(notes)
  const referred = prose.flatMap(inlinesIn).flatMap((inline) => {
    if (inline.type !== 'reference' || inline.to.kind !== 'block') return []
    return known.has(inline.to.id) ? [inline.to.id] : []
  })
  return new Map([...new Set([...referred, ...notes])].map((id, index) => [id, index + 1]))
}
