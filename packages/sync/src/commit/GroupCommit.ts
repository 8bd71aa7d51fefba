/**
 * The group commit: everything that arrived in a tick, over all rooms, is one transaction of the log, and one at a time.
 * What arrives while it is under way is the next. Only when it is on disk do its operations let anybody see anything.
 */
import type { Limits } from '../limits.ts'
import type { Clock } from '../ports/clock.ts'
import type { Logger } from '../ports/logger.ts'
import type { Observer } from '../ports/observer.ts'
import {
  StorageUnavailableError,
  storesNothing,
  type AppendOutcome,
  type Batch,
  type StoredUpdate,
  type UpdateLog,
} from '../ports/updateLog.ts'
import { BatchBuilder } from './BatchBuilder.ts'
import type { Operation } from './Operation.ts'
import type { StoredChange } from './StoredChange.ts'
import { splitOutcomes } from './splitOutcomes.ts'
import { storeApart } from './storeApart.ts'

export interface GroupCommitOptions {
  readonly log: UpdateLog
  readonly clock: Clock
  readonly limits: Limits
  readonly logger: Logger
  readonly observe: Observer
  /** Tells other nodes what has been stored. */
  readonly publish: (updates: readonly StoredUpdate[]) => void
  /** Tells whoever listens on this node, when everybody has been sent it. Never throws. */
  readonly announce: (change: StoredChange) => void
}

const FIRST_RETRY_MS = 100
const LAST_RETRY_MS = 5000
/** An error that does not say "unavailable" may still pass; after these attempts the database means the batch. */
const REJECTED_ATTEMPTS = 4

export class GroupCommit {
  readonly #options: GroupCommitOptions
  #queue: Operation[] = []
  #waitingBytes = 0
  #waitingOperations = 0
  #at = 0
  #state: 'idle' | 'scheduled' | 'running' | 'stalled' | 'stopped' = 'idle'
  #onIdle: (() => void)[] = []
  #endPause: () => void = () => undefined

  constructor(options: GroupCommitOptions) {
    this.#options = options
  }

  /** The log has refused to take the batch that is under way, and it is being tried again. */
  get isStalled(): boolean {
    return this.#state === 'stalled'
  }

  /** Nothing more should be sent before the log has taken some of it. */
  get isFull(): boolean {
    return this.#waitingBytes >= this.#options.limits.waitingBytes
  }

  get waitingOperations(): number {
    return this.#waitingOperations
  }

  enqueue(operation: Operation): void {
    if (this.#state === 'stopped') {
      operation.abandon()
      return
    }
    this.#queue.push(operation)
    this.#count(operation, 1)
    if (this.isStalled) operation.stalled(true)
    this.wake()
  }

  /** Looks at the queue at the end of the tick. To be called when a room has become ready. */
  wake(): void {
    if (this.#state !== 'idle' || this.#queue.length === 0) return
    this.#state = 'scheduled'
    this.#options.clock.soon(() => void this.#run())
  }

  /**
   * The time of what is stored next: later than all before it, also where the clock stands still or is set back, so that
   * what came after what can be told by it.
   */
  nextTime(): number {
    this.#at = Math.max(this.#options.clock.now(), this.#at + 1)
    return this.#at
  }

  /** Resolves when everything that was enqueued is stored or refused. */
  async idle(): Promise<void> {
    if (this.#waitingOperations === 0 || this.#state === 'stopped') return
    await new Promise<void>((resolve) => this.#onIdle.push(resolve))
  }

  /** Gives up what is not stored: nobody has seen or been promised any of it. */
  stop(): void {
    this.#state = 'stopped'
    for (const operation of this.#queue) operation.abandon()
    this.#queue = []
    this.#endPause()
    this.#announceIdle()
  }

  async #run(): Promise<void> {
    while (this.#state !== 'stopped') {
      this.#state = 'running'
      const batch = new BatchBuilder(this.#options.limits)
      this.#queue = batch.fill(this.#queue, this.nextTime())
      if (batch.isEmpty) break
      const outcomes = await this.#store(batch)
      if (outcomes === null) return
      const changes = batch.settle(outcomes)
      for (const operation of batch.operations) this.#count(operation, -1)
      for (const change of changes) this.#options.announce(change)
      this.#announceIdle()
    }
    if (this.#state === 'running') this.#state = 'idle'
  }

  /** The outcomes of each operation. Null if the service was stopped before the log took the batch. */
  async #store(builder: BatchBuilder): Promise<readonly (readonly AppendOutcome[])[] | null> {
    const whole = builder.toBatch()
    if (storesNothing(whole)) return []
    const parts = builder.parts()
    const append = (batch: Batch) => this.#append(builder, batch)
    const outcomes = await append(whole)
    const ofParts = outcomes
      ? splitOutcomes(
          parts.map(({ batch }) => batch),
          outcomes,
        )
      : await storeApart(parts, append)
    if (this.isStalled) this.#resume(builder)
    if (this.#state !== 'stopped') return ofParts
    for (const operation of builder.operations) operation.abandon()
    return null
  }

  /** Tries as long as the database is away. Null if it is there and will not take the batch, or if the service stopped. */
  async #append(builder: BatchBuilder, batch: Batch): Promise<readonly AppendOutcome[] | null> {
    const { log, clock } = this.#options
    const begun = clock.elapsed()
    for (let attempt = 1; this.#state !== 'stopped'; attempt++) {
      try {
        const outcomes = await log.append(batch)
        if (this.isStalled) this.#resume(builder)
        this.#committed(batch, outcomes, clock.elapsed() - begun)
        return outcomes
      } catch (error) {
        this.#stall(builder, attempt, error)
        if (!(error instanceof StorageUnavailableError) && attempt >= REJECTED_ATTEMPTS) return null
        await this.#pause(attempt)
      }
    }
    return null
  }

  #committed({ updates }: Batch, outcomes: readonly AppendOutcome[], milliseconds: number): void {
    const bytes = updates.reduce((sum, update) => sum + update.bytes.length, 0)
    this.#options.observe({ type: 'committed', updates: updates.length, bytes, milliseconds })
    this.#options.publish(
      updates.flatMap((update, index) => {
        const outcome = outcomes[index]
        return outcome?.status === 'stored' ? [{ ...update, seq: outcome.seq }] : []
      }),
    )
  }

  /** Nobody is told that anything is saved; an update that was received is tried until it is stored or refused. */
  #stall(builder: BatchBuilder, attempt: number, error: unknown): void {
    const { logger, observe } = this.#options
    observe({ type: 'commit-failed', attempt })
    logger.error({ err: error, attempt }, 'The log did not take a batch; it is tried again')
    if (this.#state !== 'running') return
    this.#state = 'stalled'
    for (const operation of [...builder.operations, ...this.#queue]) operation.stalled(true)
    for (const room of builder.rooms) room.stall()
  }

  #resume(builder: BatchBuilder): void {
    this.#state = 'running'
    this.#options.logger.info({}, 'The log takes batches again')
    for (const operation of [...builder.operations, ...this.#queue]) operation.stalled(false)
  }

  #pause(attempt: number): Promise<void> {
    const wait = Math.min(FIRST_RETRY_MS * 2 ** (attempt - 1), LAST_RETRY_MS)
    return new Promise((resolve) => {
      const cancel = this.#options.clock.after(wait, resolve)
      this.#endPause = () => {
        cancel()
        resolve()
      }
    })
  }

  #count(operation: Operation, sign: 1 | -1): void {
    this.#waitingOperations += sign
    this.#waitingBytes += sign * operation.byteLength
    for (const room of operation.rooms) room.pendingOperations += sign
  }

  #announceIdle(): void {
    if (this.#waitingOperations > 0 && this.#state !== 'stopped') return
    const waiting = this.#onIdle
    this.#onIdle = []
    for (const resolve of waiting) resolve()
  }
}
