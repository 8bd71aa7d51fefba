/**
 * Commands on their way to the server. Each is kept on this machine before it is sent and until it is answered, so that
 * neither a tunnel nor a reload loses one; they go one at a time, in the order in which they were given. Other tabs of
 * the same person share the store: whoever has the turn sends for all.
 */
import type { Command, UserId } from '@samplan/domain'
import { backoff } from '../sync/socket/backoff.ts'
import { createSignal, derive, type Watched } from '../sync/signal.ts'
import type { Clock } from '../sync/clock.ts'
import type { CommandOutcome } from '../sync/types.ts'
import { dependentsOf } from './dependents.ts'
import type { Delivery } from './delivery.ts'
import type { KeptCommand, PendingCommand, Way } from './keptCommand.ts'
import {
  emptyOutbox,
  nextToSend,
  outboxTransition,
  pendingOf,
  refusedBy,
  retriedFrom,
  type OutboxEvent,
} from './outboxState.ts'
import type { OutboxStore } from './store/OutboxStore.ts'
import type { OtherTabs } from './tabs.ts'

export interface OutboxOptions {
  readonly userId: UserId
  readonly scope: string
  readonly store: Promise<OutboxStore>
  /** May this person's commands go now: is it still the same person, and the same data? */
  readonly admit: () => Promise<boolean>
  /** Never rejects. */
  readonly deliver: (command: KeptCommand) => Promise<Delivery>
  readonly tabs: OtherTabs
  readonly clock: Clock
  readonly random: () => number
  readonly newId: () => string
}

/** By then the live plan shows what a command has changed. Milliseconds. */
const UNTIL_SHOWN = 1500

export class Outbox {
  readonly pending: Watched<readonly PendingCommand[]>
  readonly #options: OutboxOptions
  readonly #state = createSignal(emptyOutbox)
  readonly #waiters = new Map<string, (outcome: CommandOutcome) => void>()
  #isRunning = false
  #isDurable = true
  #turn: Promise<void> | null = null
  #isCalledAgain = false
  #attempts = 0
  #cancelRetry: () => void = () => undefined
  #stopListening: () => void = () => undefined

  constructor(options: OutboxOptions) {
    this.#options = options
    this.pending = derive(this.#state, (state) => pendingOf(state, options.userId))
  }

  start(): void {
    this.#isRunning = true
    this.#stopListening = this.#options.tabs.listen(() => void this.#read())
    this.wake()
  }

  stop(): void {
    this.#isRunning = false
    this.#cancelRetry()
    this.#stopListening()
  }

  /** Resolves once the server has answered, however long that takes; what is shown meanwhile is in `pending`. */
  async add(command: Command, way: Way): Promise<CommandOutcome> {
    const { store, scope, clock, newId } = this.#options
    const key = newId()
    const { promise, resolve } = Promise.withResolvers<CommandOutcome>()
    this.#waiters.set(key, resolve)
    await (await store).add({ key, scope, command, way, at: clock.now(), failure: null })
    await this.#changed()
    this.wake()
    return promise
  }

  async retry(key: string): Promise<void> {
    await (await this.#options.store).put(retriedFrom(this.#state.get().kept, key))
    await this.#changed()
    this.wake()
  }

  /** Gives the command up, and with the start of a thread what was said in it. */
  async discard(key: string): Promise<void> {
    const { kept } = this.#state.get()
    const keys = dependentsOf(kept, key)
    this.#take({ type: 'discarded', keys })
    const orders = kept.filter((command) => keys.has(command.key)).map(({ order }) => order)
    await (await this.#options.store).remove(orders)
    await this.#changed()
  }

  /** Would closing the tab lose something? */
  wouldBeLost(): boolean {
    return !this.#isDurable && this.#state.get().kept.length > 0
  }

  /** The network or the person is back: tries at once. */
  wake(): void {
    this.#attempts = 0
    this.#send()
  }

  #send(): void {
    if (!this.#isRunning) return
    this.#cancelRetry()
    if (this.#turn) this.#isCalledAgain = true
    else this.#turn = this.#takeTurn()
  }

  async #takeTurn(): Promise<void> {
    const isAnswered = await this.#options.tabs.alone(() => this.#sendAll())
    this.#turn = null
    const isCalledAgain = this.#isCalledAgain
    this.#isCalledAgain = false
    if (isCalledAgain) this.#send()
    else if (!isAnswered && this.#isRunning) this.#tryLater()
  }

  #tryLater(): void {
    const { clock, random } = this.#options
    this.#cancelRetry = clock.after(backoff(this.#attempts, random), () => this.#send())
    this.#attempts += 1
  }

  /** Returns false when the server gave no answer. */
  async #sendAll(): Promise<boolean> {
    await this.#read()
    if (!nextToSend(this.#state.get().kept)) return true
    if (!(await this.#options.admit())) return this.#isStuck()
    for (let next = this.#next(); next; next = this.#next()) {
      const delivery = await this.#options.deliver(next)
      if (delivery.kind === 'later' || delivery.kind === 'signed-out') return this.#isStuck()
      this.#take({ type: 'moving' })
      this.#attempts = 0
      await this.#settle(next, delivery)
    }
    return true
  }

  #next(): KeptCommand | null {
    return this.#isRunning ? nextToSend(this.#state.get().kept) : null
  }

  #isStuck(): false {
    this.#take({ type: 'stuck' })
    return false
  }

  async #settle(command: KeptCommand, delivery: Extract<Delivery, { kind: 'taken' | 'refused' }>) {
    const store = await this.#options.store
    if (delivery.kind === 'taken') await store.remove([command.order])
    else await store.put(refusedBy(this.#state.get().kept, command.key, delivery.code))
    await this.#changed()
  }

  async #changed(): Promise<void> {
    await this.#read()
    this.#options.tabs.tell()
  }

  async #read(): Promise<void> {
    const store = await this.#options.store
    const kept = await store.list(this.#options.scope)
    this.#isDurable = store.isDurable()
    const before = new Set(this.#state.get().taken)
    this.#take({ type: 'read', kept })
    for (const taken of this.#state.get().taken) if (!before.has(taken)) this.#isTaken(taken.key)
    for (const { key, failure } of kept)
      if (failure !== null) this.#answer(key, { status: 'refused', code: failure })
  }

  #isTaken(key: string): void {
    this.#answer(key, { status: 'done' })
    this.#options.clock.after(UNTIL_SHOWN, () => this.#take({ type: 'shown', key }))
  }

  #answer(key: string, outcome: CommandOutcome): void {
    this.#waiters.get(key)?.(outcome)
    this.#waiters.delete(key)
  }

  #take(event: OutboxEvent): void {
    this.#state.set(outboxTransition(this.#state.get(), event))
  }
}
