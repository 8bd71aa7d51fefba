/**
 * The plan as one value, live: what the documents say, and, of those that have not arrived yet, what the server's
 * snapshot said when the page was opened. A section that did not change stays the same object, so that only what
 * changed is drawn again.
 */
import { assemblePlan, projectOutline, projectSection } from '@samplan/document'
import type { Block, Outline, Plan, PlanId, Section, SectionId } from '@samplan/domain'
import { equalityDeep } from 'lib0/function'
import type * as Y from 'yjs'
import { createSignal, type Watched } from '../signal.ts'
import type { Settle } from './settle.ts'

export class LivePlan {
  readonly #planId: PlanId
  readonly #plan = createSignal<Plan | null>(null)
  readonly #settle: Settle
  readonly #sectionDocs = new Map<SectionId, Y.Doc>()
  readonly #changed = new Set<SectionId>()
  readonly #blocks = new Map<SectionId, readonly Block[]>()
  #outlineDoc: Y.Doc | null = null
  #outlineChanged = false
  #outline: Outline | null = null

  constructor(planId: PlanId, settle: (run: () => void) => Settle) {
    this.#planId = planId
    this.#settle = settle(() => this.#publish())
  }

  get plan(): Watched<Plan | null> {
    return this.#plan
  }

  /** Something to read before any document has arrived; passed over where one has. */
  begin(snapshot: Plan): void {
    this.#outline ??= outlineOf(snapshot)
    for (const { id, blocks } of snapshot.sections) if (!this.#blocks.has(id)) this.#blocks.set(id, blocks)
    this.#publish()
  }

  /** From now on the outline is what the document says. */
  followOutline(doc: Y.Doc): () => void {
    this.#outlineDoc = doc
    return this.#follow(doc, () => {
      this.#outlineChanged = true
    })
  }

  followSection(sectionId: SectionId, doc: Y.Doc): () => void {
    this.#sectionDocs.set(sectionId, doc)
    return this.#follow(doc, () => void this.#changed.add(sectionId))
  }

  /** Projects what waits, now: before something is decided on the plan. */
  flush(): void {
    this.#settle.now()
  }

  #follow(doc: Y.Doc, mark: () => void): () => void {
    const onUpdate = () => {
      mark()
      this.#settle.soon()
    }
    doc.on('update', onUpdate)
    onUpdate()
    return () => doc.off('update', onUpdate)
  }

  #publish(): void {
    if (this.#outlineChanged && this.#outlineDoc) this.#outline = projectOutline(this.#outlineDoc)
    this.#outlineChanged = false
    for (const sectionId of this.#changed) {
      const doc = this.#sectionDocs.get(sectionId)
      if (doc) this.#blocks.set(sectionId, projectSection(doc, sectionId))
    }
    this.#changed.clear()
    if (this.#outline) this.#plan.set(this.#assemble(this.#outline))
  }

  #assemble(outline: Outline): Plan {
    const plan = assemblePlan(this.#planId, outline, this.#blocks)
    const before = new Map(this.#plan.get()?.sections.map((section) => [section.id, section]))
    return { ...plan, sections: plan.sections.map((section) => unlessSame(section, before.get(section.id))) }
  }
}

/** The section as it was, if nothing of it changed; blocks are compared by identity, which projecting anew changes. */
function unlessSame(section: Section, before: Section | undefined): Section {
  if (!before || before.blocks !== section.blocks) return section
  return equalityDeep({ ...section, blocks: null }, { ...before, blocks: null }) ? before : section
}

const outlineOf = ({ id: _id, sections, ...facts }: Plan): Outline => ({
  ...facts,
  sections: sections.map(({ number: _number, blocks: _blocks, ...head }) => head),
})
