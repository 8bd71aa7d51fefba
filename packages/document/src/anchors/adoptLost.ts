/** Words that were cut in one section and pasted in another: their threads go along. */
import type { ThreadId } from '@samplan/domain'
import type * as Y from 'yjs'
import { findReturns } from '../continuity/findReturns.ts'
import { indexOf } from '../continuity/pastTexts.ts'
import { stretchesOf } from '../continuity/stretches.ts'
import { moveAnchor } from './moveAnchor.ts'
import { readAnchors, type AnchorMove, type StoredAnchor } from './storedAnchor.ts'

const NOTHING: StoredAnchor = { runs: [], lost: [], moved: [] }

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
  const { inserted } = stretchesOf(transaction)
  const nothingElse = { dead: [], inserted: [] }
  const here = readAnchors(transaction.doc)
  return losing.flatMap(([threadId, { lost }]) => {
    const past = { lost, moved: [], index: indexOf(lost), deletions: null }
    const successions = findReturns(inserted, past, [])
    const adopted = moveAnchor({ ...NOTHING, lost }, nothingElse, successions)
    if (adopted === null) return []
    const { runs, lost: stillLost, moved } = here.get(threadId) ?? NOTHING
    return [{ threadId, anchor: { runs: [...runs, ...adopted.runs], lost: stillLost, moved } }]
  })
}
