/**
 * y-tiptap makes text anew when a paragraph is split or joined, changes its type or moves. A letter then lives on under
 * another id; here is found under which, from what one transaction took out and put in.
 */
import { findMerged } from './findMerged.ts'
import { pairTexts, type Pair } from './pairTexts.ts'
import { sliceRuns } from './runs.ts'
import { edgesOf, type Stretch, type Stretches } from './stretches.ts'
import { successionsBetween, type Succession } from './succession.ts'

export function findMoves({ dead, inserted }: Stretches): Succession[] {
  if (inserted.length === 0) return findMerged(dead)
  const come = inserted.map((stretch) => ({ ...stretch, edges: edgesOf(stretch) }))
  return pairTexts(dead, come).flatMap((pair) => successionsOf(pair, dead[pair.gone], inserted[pair.come]))
}

function successionsOf(
  { goneAt, comeAt, length }: Pair,
  gone: Stretch | undefined,
  come: Stretch | undefined,
): Succession[] {
  return successionsBetween(
    sliceRuns(gone?.runs ?? [], goneAt, goneAt + length),
    sliceRuns(come?.runs ?? [], comeAt, comeAt + length),
  )
}
