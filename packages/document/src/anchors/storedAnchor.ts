/** What a section's document holds of a thread's anchor: the characters it stands on, by thread. */
import { characterRunSchema, threadIdSchema, type ThreadId } from '@samplan/domain'
import type * as Y from 'yjs'
import { z } from 'zod'
import { deadTextSchema } from '../continuity/deadText.ts'
import { sectionMaps } from '../section/roots.ts'

const storedAnchorSchema = z.object({
  /** The characters that stand, in the order in which they came to stand there. */
  runs: z.array(characterRunSchema),
  /** Those that were deleted, with their words: an undo or a paste brings them back. */
  lost: z.array(deadTextSchema),
  /** Dead ones that live on under new ids; who did not know of that may yet move them once more. */
  moved: z.array(deadTextSchema),
})
export type StoredAnchor = z.infer<typeof storedAnchorSchema>

export const NO_WORDS: StoredAnchor = { runs: [], lost: [], moved: [] }

/** A stored value never changes, so it is parsed once; a key is pressed oftener than an anchor moves. */
const parsed = new WeakMap<object, StoredAnchor | null>()

export function readAnchors(doc: Y.Doc): ReadonlyMap<ThreadId, StoredAnchor> {
  const anchors = new Map<ThreadId, StoredAnchor>()
  for (const [key, value] of sectionMaps(doc).anchors) {
    const threadId = threadIdSchema.safeParse(key)
    const anchor = parseAnchor(value)
    if (threadId.success && anchor) anchors.set(threadId.data, anchor)
  }
  return anchors
}

function parseAnchor(value: unknown): StoredAnchor | null {
  if (typeof value !== 'object' || value === null) return null
  const known = parsed.get(value)
  if (known !== undefined) return known
  const anchor = storedAnchorSchema.safeParse(value).data ?? null
  parsed.set(value, anchor)
  return anchor
}

/** What the server shall store for a thread. */
export interface AnchorMove {
  readonly threadId: ThreadId
  readonly anchor: StoredAnchor
}

/** Writes what was found, as an edit of the server's. */
export function writeAnchorMoves(doc: Y.Doc, moves: readonly AnchorMove[], origin: unknown): void {
  if (moves.length === 0) return
  const { anchors } = sectionMaps(doc)
  doc.transact(() => {
    for (const { threadId, anchor } of moves) anchors.set(threadId, anchor)
  }, origin)
}

/** When the thread is deleted. */
export function removeAnchor(doc: Y.Doc, threadId: ThreadId, origin: unknown): void {
  const { anchors } = sectionMaps(doc)
  if (anchors.has(threadId)) doc.transact(() => anchors.delete(threadId), origin)
}
