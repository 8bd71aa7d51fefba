/** What the rules say of the live plan, some moments after the edits settle: judging is not on the typing path. */
import {
  createIncrementalValidator,
  type Issue,
  type Plan,
  type SectionId,
  type Thread,
} from '@samplan/domain'
import { createSignal, type Watched } from '../signal.ts'
import type { Settle } from './settle.ts'

export class LiveIssues {
  readonly #plan: Watched<Plan | null>
  readonly #settle: Settle
  readonly #validate = createIncrementalValidator()
  readonly #issues = createSignal<readonly Issue[]>([])
  readonly #threads: Watched<readonly Thread[]>
  readonly #unsubscribe: () => void
  #bySection: ReadonlyMap<SectionId | null, readonly Issue[]> = new Map()

  constructor(
    plan: Watched<Plan | null>,
    threads: Watched<readonly Thread[]>,
    settle: (run: () => void) => Settle,
  ) {
    this.#plan = plan
    this.#threads = threads
    this.#settle = settle(() => this.#judge())
    const unsubscribers = [plan.subscribe(this.#settle.soon), threads.subscribe(this.#settle.soon)]
    this.#unsubscribe = () => unsubscribers.forEach((unsubscribe) => unsubscribe())
  }

  get issues(): Watched<readonly Issue[]> {
    return this.#issues
  }

  /** The same array until the section's issues change. */
  ofSection(sectionId: SectionId | null): readonly Issue[] {
    return this.#bySection.get(sectionId) ?? NONE
  }

  /** Judges now what waits: a field was left, or somebody asks whether the section is ready. */
  flush(): void {
    this.#settle.now()
  }

  stop(): void {
    this.#unsubscribe()
    this.#settle.stop()
  }

  #judge(): void {
    const plan = this.#plan.get()
    if (!plan) return
    const issues = this.#validate({ plan, threads: this.#threads.get() })
    this.#bySection = keepSame(
      this.#bySection,
      Map.groupBy(issues, ({ sectionId }) => sectionId),
    )
    this.#issues.set(issues)
  }
}

const NONE: readonly Issue[] = []

type BySection = ReadonlyMap<SectionId | null, readonly Issue[]>

const keepSame = (before: BySection, now: BySection): BySection =>
  new Map(
    [...now].map(([sectionId, issues]) => {
      const known = before.get(sectionId)
      return [sectionId, known && JSON.stringify(known) === JSON.stringify(issues) ? known : issues]
    }),
  )
