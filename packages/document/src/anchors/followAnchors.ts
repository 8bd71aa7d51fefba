/**
 * Anchors stay on their characters: in the transaction that deletes some of them, or brings deleted ones back, the server
 * finds out under which ids they live on. A key pressed anywhere else costs a look at what it deleted and put in.
 */
import type { CharacterRun } from '@samplan/domain'
import type * as Y from 'yjs'
import { findMoves } from '../continuity/findMoves.ts'
import { findReturns, mayReturn } from '../continuity/findReturns.ts'
import type { Deletions } from '../continuity/pastTexts.ts'
import { RunIndex } from '../continuity/RunIndex.ts'
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
  const touched = [...anchors].filter(([, anchor]) => touches(anchor, stretches, deletions))
  if (touched.length === 0) return []
  const moves = findMoves(stretches)
  return touched.flatMap(([threadId, anchor]) => {
    const { lost, moved } = anchor
    const returns = findReturns(stretches.inserted, { lost, moved, deletions }, moves)
    const followed = moveAnchor(anchor, stretches.dead, [...moves, ...returns])
    return followed === null ? [] : [{ threadId, anchor: followed }]
  })
}

function touches(
  { runs, lost, moved }: StoredAnchor,
  { dead, inserted }: Stretches,
  deletions: Deletions | null,
): boolean {
  return isHit(runs, dead) || mayReturn(inserted, { lost, moved, deletions })
}

function isHit(runs: readonly CharacterRun[], dead: readonly Stretch[]): boolean {
  if (dead.length === 0) return false
  const standing = RunIndex.of(runs)
  return dead.some((stretch) => stretch.runs.some((run) => standing.has(run)))
}
