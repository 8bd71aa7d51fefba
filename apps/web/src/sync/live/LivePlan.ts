/**
 * The plan as one value, live: what the documents say, and, of those that have not arrived yet, what the server's
 * snapshot said when the page was opened. A section that did not change stays the same object, so that only what
 * changed is drawn and judged again.
 */
import { assemblePlan, createSectionProjector, projectOutline } from '@samplan/document'
import type { Block, Outline, Plan, PlanId, Section, SectionId } from '@samplan/domain'
import { equalityDeep } from 'lib0/function'
import type * as Y from 'yjs'
import { createSignal, type Watched } from '../signal.ts'
import type { Settle } from './settle.ts'

interface PublishedSection {
  /** What its blocks were read as: another array only when they changed. */
  readonly read: readonly Block[]
  readonly section: Section
}

/** One array for every section that has not arrived, so that it is seen not to change. */
const NOTHING: readonly Block[] = []

export class LivePlan {
  readonly #planId: PlanId
  readonly #plan = createSignal<Plan | null>(null)
  readonly #settle: Settle
  readonly #readers = new Map<SectionId, () => readonly Block[]>()
  #readOutline: () => Outline | null = () => null
  #published: ReadonlyMap<SectionId, PublishedSection> = new Map()

  constructor(planId: PlanId, settle: (run: () => void) => Settle) {
    this.#planId = planId
    this.#settle = settle(() => this.#publish())
  }

  get plan(): Watched<Plan | null> {
    return this.#plan
  }

  /** Something to read before the documents have arrived; passed over where one has. */
  begin(snapshot: Plan): void {
    const outline = outlineOf(snapshot)
    if (!this.#readOutline()) this.#readOutline = () => outline
    for (const { id, blocks } of snapshot.sections) {
      if (!this.#readers.has(id)) this.#readers.set(id, () => blocks)
    }
    this.#publish()
  }

  /** From now on the outline is what the document says. Returns the end of it. */
  followOutline(doc: Y.Doc): () => void {
    let outline: Outline | null = null
    const onUpdate = () => {
      outline = null
      this.#settle.soon()
    }
    this.#readOutline = () => (outline ??= projectOutline(doc))
    doc.on('update', onUpdate)
    this.#settle.soon()
    return () => doc.off('update', onUpdate)
  }

  /** From now on the section is what the document says. Returns the end of it. */
  followSection(sectionId: SectionId, doc: Y.Doc): () => void {
    const projector = createSectionProjector(doc, sectionId)
    this.#readers.set(sectionId, () => projector.blocks())
    projector.subscribe(this.#settle.soon)
    this.#settle.soon()
    return () => projector.destroy()
  }

  /** Brings the plan up to date now: before something is decided on it. */
  flush(): void {
    this.#settle.now()
  }

  stop(): void {
    this.#settle.stop()
  }

  #publish(): void {
    const outline = this.#readOutline()
    if (!outline) return
    const read = new Map(outline.sections.map(({ id }) => [id, this.#readers.get(id)?.() ?? NOTHING]))
    const plan = assemblePlan(this.#planId, outline, read)
    const published = plan.sections.map((section) =>
      this.#unlessSame(section, read.get(section.id) ?? NOTHING),
    )
    this.#published = new Map(published.map((entry) => [entry.section.id, entry]))
    this.#plan.set({ ...plan, sections: published.map(({ section }) => section) })
  }

  /** The section as it was, if it still says the same: arriving documents mostly say what the snapshot said. */
  #unlessSame(section: Section, read: readonly Block[]): PublishedSection {
    const before = this.#published.get(section.id)
    if (!before) return { read, section }
    const candidate = before.read === read ? { ...section, blocks: before.section.blocks } : section
    return equalityDeep(candidate, before.section)
      ? { read, section: before.section }
      : { read, section: candidate }
  }
}

const outlineOf = ({ id: _id, sections, ...facts }: Plan): Outline => ({
  ...facts,
  sections: sections.map(({ number: _number, blocks: _blocks, ...head }) => head),
})
