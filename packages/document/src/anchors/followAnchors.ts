/**
 * Anchors stay on their characters: in the transaction that deletes some of them, or brings deleted ones back, the server
 * finds out under which ids they live on. A key pressed anywhere else costs a look at what it deleted and put in.
 */
import type * as Y from 'yjs'
import { mayReturn } from '../continuity/findReturns.ts'
import { findSuccessions } from '../continuity/findSuccessions.ts'
import type { Deletions, PastTexts } from '../continuity/pastTexts.ts'
import { RunIndex } from '../continuity/RunIndex.ts'
import { stretchesOf, type Stretches } from '../continuity/stretches.ts'
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
  const past = pastOf(anchors.values(), deletions)
  if (!touches(anchors.values(), stretches) && !mayReturn(stretches.inserted, past)) return []
  const successions = findSuccessions(stretches, past)
  return [...anchors].flatMap(([threadId, anchor]) => {
    const moved = moveAnchor(anchor, stretches.dead, successions)
    return moved === null ? [] : [{ threadId, anchor: moved }]
  })
}

function pastOf(anchors: Iterable<StoredAnchor>, deletions: Deletions | null): PastTexts {
  const all = [...anchors]
  return {
    lost: all.flatMap(({ lost }) => lost),
    moved: all.flatMap(({ moved }) => moved),
    deletions,
  }
}

function touches(anchors: Iterable<StoredAnchor>, { dead }: Stretches): boolean {
  if (dead.length === 0) return false
  const dying = RunIndex.of(dead.flatMap(({ runs }) => runs))
  return [...anchors].some(({ runs }) => runs.some((run) => dying.has(run)))
}
