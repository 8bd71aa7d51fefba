/** The documents of one open plan, by name. */
import type { DocName } from '@samplan/document'
import { createSignal, type Signal, type Watched } from '../signal.ts'
import type { Clock } from '../clock.ts'
import type { PlanDoc } from './PlanDoc.ts'

export interface DocRegistryOptions {
  /** `after`: what must have happened before a new document of the name may read its copy on this machine. */
  readonly create: (name: DocName, key: string, after: Promise<void>) => PlanDoc
  readonly onUnsent: (total: number) => void
  readonly clock: Clock
}

/**
 * A document that was given up is opened anew this much later, in milliseconds: what the server still says of the old
 * channel shall not be taken as said of the new one, which bears the same name.
 */
const APART = 250

export class DocRegistry {
  readonly #options: DocRegistryOptions
  readonly #docs = new Map<DocName, Signal<PlanDoc>>()
  readonly #unsent = new Map<DocName, number>()
  #total = 0
  #generation = 0

  constructor(options: DocRegistryOptions) {
    this.#options = options
  }

  /** Opened when first asked for. The signal changes when the document is replaced. */
  open(name: DocName): Watched<PlanDoc> {
    const known = this.#docs.get(name)
    if (known) return known
    const opened = createSignal(this.#create(name, Promise.resolve()))
    this.#docs.set(name, opened)
    void opened.get().connect()
    return opened
  }

  find(name: string): PlanDoc | null {
    return (
      this.#signals()
        .find((signal) => signal.get().name === name)
        ?.get() ?? null
    )
  }

  all(): readonly PlanDoc[] {
    return this.#signals().map((signal) => signal.get())
  }

  /** Gives a document up and begins anew with the server's; its copy on this machine goes once `secured` has settled. */
  replace(name: DocName, secured: Promise<void>): void {
    const signal = this.#docs.get(name)
    if (!signal) return
    const old = signal.get()
    old.leave()
    const fresh = this.#create(
      name,
      secured.then(() => old.destroy({ erase: true })),
    )
    signal.set(fresh)
    this.#options.clock.after(APART, () => void fresh.connect())
  }

  note(name: DocName, unsent: number): void {
    this.#total += unsent - (this.#unsent.get(name) ?? 0)
    this.#unsent.set(name, unsent)
    this.#options.onUnsent(this.#total)
  }

  async close(): Promise<void> {
    await Promise.all(this.all().map((doc) => doc.destroy()))
  }

  #create(name: DocName, after: Promise<void>): PlanDoc {
    this.#generation += 1
    return this.#options.create(name, `${name}#${this.#generation}`, after)
  }

  #signals(): readonly Signal<PlanDoc>[] {
    return [...this.#docs.values()]
  }
}
