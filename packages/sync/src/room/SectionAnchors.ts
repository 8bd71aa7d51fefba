/** A section's anchors by whether their words stand. Text that comes into another section may be words that stand nowhere. */
import { readAnchors, sectionMaps, type StoredAnchor } from '@samplan/document'
import type { ThreadId } from '@samplan/domain'
import type * as Y from 'yjs'

export class SectionAnchors {
  readonly #doc: Y.Doc
  /** Asked with every update of every other section, and read once per change of an anchor. */
  #lost: ReadonlyMap<ThreadId, StoredAnchor> | null = null

  constructor(doc: Y.Doc) {
    this.#doc = doc
    sectionMaps(doc).anchors.observe(() => (this.#lost = null))
  }

  /** Those with words that were deleted. */
  get lost(): ReadonlyMap<ThreadId, StoredAnchor> {
    this.#lost ??= new Map([...readAnchors(this.#doc)].filter(([, { lost }]) => lost.length > 0))
    return this.#lost
  }

  /** Threads with words that stand here. */
  get standing(): ThreadId[] {
    return [...readAnchors(this.#doc)].flatMap(([threadId, { runs }]) => (runs.length > 0 ? [threadId] : []))
  }
}
