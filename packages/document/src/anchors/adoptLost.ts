/** Words that were cut in one section and pasted in another: their threads go along. */
import type { ThreadId } from '@samplan/domain'
import type * as Y from 'yjs'
import { findMoves } from '../continuity/findMoves.ts'
import { findReturns, mayReturn } from '../continuity/findReturns.ts'
import { indexOf } from '../continuity/pastTexts.ts'
import { joinRuns } from '../continuity/runs.ts'
import { stretchesOf } from '../continuity/stretches.ts'
import { NO_WORDS, readAnchors, type AnchorMove, type StoredAnchor } from './storedAnchor.ts'

/**
 * Call it inside the transaction that put something into this section, with another section's anchors, and write what it
 * returns here. There they may stay as they are: an undo of the cut brings the words back there as well.
 */
export function adoptLost(
  transaction: Y.Transaction,
  elsewhere: ReadonlyMap<ThreadId, StoredAnchor>,
): AnchorMove[] {
  const losing = [...elsewhere].filter(([, { lost }]) => lost.length > 0)
  if (losing.length === 0) return []
  const stretches = stretchesOf(transaction)
  const returning = losing.flatMap(([threadId, { lost }]) => {
    const past = { lost, moved: [], index: indexOf(lost), deletions: null }
    return mayReturn(stretches.inserted, past) ? [{ threadId, past }] : []
  })
  if (returning.length === 0) return []
  // What only moves within this section has not come from elsewhere, though it may say the same.
  const moves = findMoves(stretches)
  const here = readAnchors(transaction.doc)
  return returning.flatMap(({ threadId, past }) => {
    const adopted = joinRuns(findReturns(stretches.inserted, past, moves).map(({ to }) => to))
    const { runs, lost, moved } = here.get(threadId) ?? NO_WORDS
    return adopted.length === 0 ? [] : [{ threadId, anchor: { runs: [...runs, ...adopted], lost, moved } }]
  })
}
