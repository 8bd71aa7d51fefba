/** What of one plan was written and is not in it: puts it on the shelf, and finds out what of it the plan has not. */
import { projectSection, sectionDocName } from '@samplan/document'
import type { Block, PlanId, SectionId } from '@samplan/domain'
import * as Y from 'yjs'
import { createSignal, type Watched } from '../signal.ts'
import type { Refusal } from '../socket/control.ts'
import { differingBlocks } from './differingBlocks.ts'
import { DELETED_MEANWHILE, type KeptAside, type KeptAsideStore } from './keptAside.ts'

export interface ShelfOptions {
  readonly planId: PlanId
  readonly store: Promise<KeptAsideStore>
  readonly now: () => number
  readonly newId: () => string
  /** This machine does not keep it: it lives as long as the tab. */
  readonly onFailure: () => void
  /** An earlier visit kept something of this section, and did not get to compare it with the server's. */
  readonly onFound: (sectionId: SectionId) => void
}

export class Shelf {
  readonly #options: ShelfOptions
  readonly #items = createSignal<readonly KeptAside[]>([])

  constructor(options: ShelfOptions) {
    this.#options = options
    void this.#read()
  }

  get items(): Watched<readonly KeptAside[]> {
    return this.#items
  }

  /** Takes the document's content at once; resolves when it is on disk, or cannot be. Never rejects. */
  async keep(sectionId: SectionId, doc: Y.Doc, refusal: Refusal): Promise<void> {
    const { planId, now, newId } = this.#options
    // A copy of its own: IndexedDB would store the whole buffer behind a view.
    const state = Uint8Array.from(Y.encodeStateAsUpdate(doc))
    await this.#put({ id: newId(), planId, sectionId, at: now(), refusal, state, blocks: null })
  }

  /** Blocks that were taken away with something that this person had just written in them. Never rejects. */
  async keepLost(sectionId: SectionId, blocks: readonly Block[]): Promise<void> {
    const { planId, now, newId } = this.#options
    const refusal = { code: DELETED_MEANWHILE, params: {} }
    await this.#put({ id: newId(), planId, sectionId, at: now(), refusal, state: null, blocks: [...blocks] })
  }

  /** The section's content as the server has it; what is kept of it can now be told apart. */
  async compare(sectionId: SectionId, theirs: readonly Block[]): Promise<void> {
    const open = this.#items.get().filter((kept) => kept.sectionId === sectionId && isUncompared(kept))
    await Promise.all(
      open.map(async (kept) => {
        const blocks = differingBlocks(contentOf(kept), theirs)
        if (blocks.length > 0) await this.#put({ ...kept, blocks })
        else this.discard(kept.id)
      }),
    )
  }

  /** The person has seen to it; the result brings it back. */
  discard(id: string): () => void {
    const discarded = this.#items.get().find((kept) => kept.id === id)
    this.#items.set(this.#items.get().filter((kept) => kept.id !== id))
    void this.#write((store) => store.remove(id))
    return () => {
      if (discarded) void this.#put(discarded)
    }
  }

  async #put(kept: KeptAside): Promise<void> {
    const others = this.#items.get().filter(({ id }) => id !== kept.id)
    this.#items.set([...others, kept])
    await this.#write((store) => store.put(kept))
  }

  async #write(change: (store: KeptAsideStore) => Promise<void>): Promise<void> {
    try {
      await change(await this.#options.store)
    } catch {
      this.#options.onFailure()
    }
  }

  async #read(): Promise<void> {
    await this.#write(async (store) => {
      const stored = await store.list()
      const mine = stored.filter(({ planId }) => planId === this.#options.planId)
      this.#items.set([...mine, ...this.#items.get()])
      const open = new Set(mine.filter(isUncompared).map(({ sectionId }) => sectionId))
      for (const sectionId of open) this.#options.onFound(sectionId)
    })
  }
}

const isUncompared = ({ blocks }: KeptAside): boolean => blocks === null

function contentOf({ sectionId, state }: KeptAside): readonly Block[] {
  if (state === null) return []
  const doc = new Y.Doc({ guid: sectionDocName(sectionId) })
  Y.applyUpdate(doc, state)
  const blocks = projectSection(doc, sectionId)
  doc.destroy()
  return blocks
}
