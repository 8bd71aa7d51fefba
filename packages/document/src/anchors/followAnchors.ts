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
import { stretchesOf, type Stretch } from '../continuity/stretches.ts'
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
  const touched = [...anchors].flatMap(([threadId, anchor]) => {
    const past = pastOf(anchor, deletions)
    const isTouched = isHit(anchor.runs, stretches.dead) || mayReturn(stretches.inserted, past)
    return isTouched ? [{ threadId, anchor, past }] : []
  })
  if (touched.length === 0) return []
  const moves = findMoves(stretches)
  return touched.flatMap(({ threadId, anchor, past }) => {
    const returns = findReturns(stretches.inserted, past, moves)
    const followed = moveAnchor(anchor, stretches.dead, [...moves, ...returns])
    return followed === null ? [] : [{ threadId, anchor: followed }]
  })
}

/** By the anchor, which never changes; a key is pressed oftener than one moves. */
const indexes = new WeakMap<StoredAnchor, PastTexts['index']>()

function pastOf(anchor: StoredAnchor, deletions: Deletions | null): PastTexts {
  const { lost, moved } = anchor
  const index = indexes.get(anchor) ?? indexOf([...lost, ...moved])
  indexes.set(anchor, index)
  return { lost, moved, index, deletions }
}

function isHit(runs: readonly CharacterRun[], dead: readonly Stretch[]): boolean {
  if (dead.length === 0) return false
  const standing = RunIndex.of(runs)
  return dead.some((stretch) => stretch.runs.some((run) => standing.has(run)))
}
