import type { SectionId } from '@samplan/domain'
import { followReady } from '../docs/whenReady.ts'
import type { PlanDoc } from '../docs/PlanDoc.ts'
import type { Watched } from '../signal.ts'
import type { LiveThreads } from './LiveThreads.ts'
import { SectionPassages } from './SectionPassages.ts'
import type { Settle } from './settle.ts'

interface PassagesOptions {
  readonly threads: LiveThreads
  readonly docs: (sectionId: SectionId) => Watched<PlanDoc>
  readonly settle: (run: () => void) => Settle
}

/** The passages of each section, looked for from the first asking on. */
export class PassagesBySection {
  readonly #options: PassagesOptions
  readonly #opened = new Map<SectionId, SectionPassages>()

  constructor(options: PassagesOptions) {
    this.#options = options
  }

  of(sectionId: SectionId): SectionPassages {
    const known = this.#opened.get(sectionId)
    if (known) return known
    const { threads, docs, settle } = this.#options
    const opened = new SectionPassages(sectionId, threads, settle)
    followReady(docs(sectionId), ({ doc }) => opened.follow(doc))
    this.#opened.set(sectionId, opened)
    return opened
  }

  stop(): void {
    for (const passages of this.#opened.values()) passages.stop()
  }
}
