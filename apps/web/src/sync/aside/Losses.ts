/** Puts aside what others took away of this person's writing, unless it has only gone to another section. */
import { hasMovedWhole, type LostWriting } from '@samplan/document'
import type { Block, Plan, SectionId } from '@samplan/domain'
import type { Clock } from '../clock.ts'
import type { PlanDoc } from '../docs/PlanDoc.ts'
import { LossWatch } from './LossWatch.ts'

export interface LossesOptions {
  readonly clock: Clock
  /** The plan as it now is. */
  readonly plan: () => Plan | null
  readonly keep: (sectionId: SectionId, blocks: readonly Block[]) => void
}

/** A block that moves leaves one document and arrives in another, up to so many milliseconds later. */
const ARRIVAL = 500

export class Losses {
  readonly #options: LossesOptions
  #lost: ReadonlyMap<SectionId, readonly LostWriting[]> = new Map()
  #cancel: (() => void) | null = null

  constructor(options: LossesOptions) {
    this.#options = options
  }

  watch(sectionId: SectionId, planDoc: PlanDoc): void {
    const { clock } = this.#options
    const onLost = (lost: readonly LostWriting[]) => this.#collect(sectionId, lost)
    new LossWatch({ sectionId, planDoc, now: clock.now, onLost }).start()
  }

  /** What has not been put aside yet is now: the tab closes. */
  stop(): void {
    this.#keep()
  }

  #collect(sectionId: SectionId, lost: readonly LostWriting[]): void {
    this.#lost = new Map([...this.#lost, [sectionId, [...(this.#lost.get(sectionId) ?? []), ...lost]]])
    this.#cancel ??= this.#options.clock.after(ARRIVAL, () => this.#keep())
  }

  #keep(): void {
    this.#cancel?.()
    this.#cancel = null
    const lost = this.#lost
    this.#lost = new Map()
    if (lost.size === 0) return
    const plan = this.#options.plan()
    for (const [sectionId, writings] of lost) {
      const elsewhere = blocksOutside(plan, sectionId)
      const gone = writings.filter((writing) => !hasMovedWhole(writing, elsewhere))
      if (gone.length > 0) this.#options.keep(sectionId, distinct(gone))
    }
  }
}

const blocksOutside = (plan: Plan | null, sectionId: SectionId): readonly Block[] =>
  plan?.sections.filter(({ id }) => id !== sectionId).flatMap(({ blocks }) => blocks) ?? []

/** What is taken away, brought back and taken away again within a moment is kept once, as it stood last. */
const distinct = (lost: readonly LostWriting[]): readonly Block[] => [
  ...new Map(lost.map(({ block }) => [block.id, block])).values(),
]
