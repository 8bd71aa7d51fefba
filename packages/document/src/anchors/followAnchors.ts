/**
 * Anchors stay on their characters: in the transaction that deletes some of them, or brings deleted ones back, the server
 * finds out under which ids they live on. A key pressed anywhere else costs a look at what it deleted and put in.
 */
import type { CharacterRun } from '@samplan/domain'
import type * as Y from 'yjs'
import { findMoves } from '../continuity/findMoves.ts'
import { findReturns, mayReturn } from '../continuity/findReturns.ts'
import { indexOf, type Deletions, type PastTexts } from '../continuity/pastTexts.ts'
import { RunIndex } from '../continuity/RunIndex.ts'
import { sliceRuns } from '../continuity/runs.ts'
import { stretchesOf, type Stretch, type Stretches } from '../continuity/stretches.ts'
import { moveAnchor } from './moveAnchor.ts'
import { readAnchors, type AnchorMove, type StoredAnchor } from './storedAnchor.ts'

/**
 * What the server shall store afterwards (`writeAnchorMoves`). Call it inside the transaction that applied an update, in
 * which the deleted words can still be read; `deletions` are those that the update names.
 */
export function followAnchors(transaction: Y.Transaction, deletions: Deletions | null): AnchorMove[] {
  const anchors = readAnchors(transaction.doc)
  if (anchors.size === 0) return []
  const stretches = stretchesOf(transaction)
  const touched = [...anchors].filter(([, anchor]) => isTouched(anchor, stretches, deletions))
  if (touched.length === 0) return []
  const moves = findMoves(stretches)
  return touched.flatMap(([threadId, anchor]) => {
    const returns = findReturns(stretches.inserted, pastOf(anchor, deletions), moves)
    const followed = moveAnchor(anchor, stretches, [...moves, ...returns])
    return followed === null ? [] : [{ threadId, anchor: followed }]
  })
}

function isTouched(
  anchor: StoredAnchor,
  { dead, inserted }: Stretches,
  deletions: Deletions | null,
): boolean {
  const { standing } = indexesOf(anchor)
  const isHit = (runs: readonly CharacterRun[]) => runs.some((run) => standing.has(run))
  return (
    dead.some(({ runs }) => isHit(runs)) ||
    inserted.some((stretch) => isHit(letterAfter(stretch))) ||
    mayReturn(inserted, pastOf(anchor, deletions))
  )
}

const letterAfter = ({ line, start, text }: Stretch): CharacterRun[] =>
  sliceRuns(line.runs, start + text.length, start + text.length + 1)

interface Indexes {
  readonly standing: RunIndex<unknown>
  readonly past: PastTexts['index']
}

/** By the anchor, which never changes; a key is pressed oftener than one moves. */
const known = new WeakMap<StoredAnchor, Indexes>()

function indexesOf(anchor: StoredAnchor): Indexes {
  const { runs, lost, moved } = anchor
  const indexes = known.get(anchor) ?? { standing: RunIndex.of(runs), past: indexOf([...lost, ...moved]) }
  known.set(anchor, indexes)
  return indexes
}

function pastOf(anchor: StoredAnchor, deletions: Deletions | null): PastTexts {
  return { lost: anchor.lost, moved: anchor.moved, index: indexesOf(anchor).past, deletions }
}
