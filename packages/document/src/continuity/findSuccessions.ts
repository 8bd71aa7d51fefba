/**
 * y-tiptap makes text anew when a paragraph is split or joined, changes its type or moves, and so do a paste and an undo.
 * A letter then lives on under another id; here is found under which.
 */
import { findArrived, findRedone, findReturns } from './findReturns.ts'
import { findMerged } from './findMerged.ts'
import { pairTexts, type Pair } from './pairTexts.ts'
import type { PastTexts } from './pastTexts.ts'
import { sliceRuns } from './runs.ts'
import { edgesOf, type Stretch, type Stretches } from './stretches.ts'
import { successionsBetween, type Succession } from './succession.ts'

/** From what a transaction took out and put in, and from what was dead before. */
export function findSuccessions({ dead, inserted }: Stretches, past: PastTexts): Succession[] {
  if (inserted.length === 0) return findMerged(dead)
  const pairs = pairTexts(
    dead,
    inserted.map((stretch) => ({ ...stretch, edges: edgesOf(stretch) })),
  )
  const moved = pairs.flatMap((pair) => successionsOf(pair, dead[pair.gone], inserted[pair.come]))
  const known = [...moved, ...findArrived(inserted, past), ...findRedone(inserted, past)]
  return [...known, ...findReturns(inserted, past, known)]
}

function successionsOf(pair: Pair, gone: Stretch | undefined, come: Stretch | undefined): Succession[] {
  const { goneAt, comeAt, length } = pair
  return successionsBetween(
    sliceRuns(gone?.runs ?? [], goneAt, goneAt + length),
    sliceRuns(come?.runs ?? [], comeAt, comeAt + length),
  )
}
