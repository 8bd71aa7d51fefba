/** Makes up one batch: takes operations from the queue in order, as long as their rooms are ready and there is space. */
import type { PlanId } from '@samplan/domain'
import type { Limits } from '../limits.ts'
import type { AppendOutcome, Batch } from '../ports/updateLog.ts'
import type { Room } from '../room/Room.ts'
import type { StoredChange } from './StoredChange.ts'
import { NOTHING_TO_STORE, type Operation, type Preparation, type Prepared } from './Operation.ts'

export interface BatchPart {
  readonly rooms: readonly Room[]
  readonly batch: Batch
}

export class BatchBuilder {
  readonly operations: Operation[] = []
  readonly rooms = new Set<Room>()
  readonly #prepared: Prepared[] = []
  readonly #barriers = new Set<PlanId>()
  /** Rooms with an operation that waits: what comes after it in the same room waits too. */
  readonly #blocked = new Set<Room>()
  readonly #limits: Pick<Limits, 'batchBytes' | 'batchOperations'>
  #bytes = 0

  constructor(limits: Pick<Limits, 'batchBytes' | 'batchOperations'>) {
    this.#limits = limits
  }

  /** Returns the operations that have to wait for a later batch. */
  fill(queue: readonly Operation[], at: number): Operation[] {
    return queue.filter((operation) => !this.#take(operation, at))
  }

  get isEmpty(): boolean {
    return this.operations.length === 0
  }

  toBatch(): Batch {
    return batchOf(this.#prepared)
  }

  /** What each operation alone would put on disk, in order. */
  parts(): BatchPart[] {
    return this.#prepared.map((prepared, place) => ({
      rooms: [...(this.operations[place]?.rooms ?? []), ...prepared.besides],
      batch: batchOf([prepared]),
    }))
  }

  /** `outcomes`: those of each operation, in order. Returns what is on disk. */
  settle(outcomes: readonly (readonly AppendOutcome[])[]): StoredChange[] {
    for (const [place, { settle }] of this.#prepared.entries()) settle(outcomes[place] ?? [])
    for (const room of this.rooms) room.settle()
    return this.#prepared.flatMap((prepared, place) => storedChanges(prepared, outcomes[place] ?? []))
  }

  #take(operation: Operation, at: number): boolean {
    const preparation = this.#prepare(operation, at)
    if (preparation.kind === 'later') {
      for (const room of operation.rooms) this.#blocked.add(room)
      return false
    }
    this.operations.push(operation)
    for (const room of [...operation.rooms, ...preparation.besides]) this.rooms.add(room)
    this.#prepared.push(preparation)
    this.#bytes += operation.byteLength
    if (preparation.barrier) this.#barriers.add(preparation.barrier)
    return true
  }

  #prepare(operation: Operation, at: number): Preparation {
    // An idle room that was unloaded between being asked for and being used.
    if (operation.rooms.some((room) => room.isClosed)) {
      operation.abandon()
      return NOTHING_TO_STORE
    }
    return this.#isFree(operation) ? operation.prepare(at) : LATER
  }

  #isFree({ rooms }: Operation): boolean {
    if (this.#bytes >= this.#limits.batchBytes) return false
    if (this.operations.length >= this.#limits.batchOperations) return false
    return rooms.every(
      (room) => room.isWritable && !this.#blocked.has(room) && !this.#barriers.has(room.planId),
    )
  }
}

const LATER: Preparation = { kind: 'later' }

const batchOf = (prepared: readonly Prepared[]): Batch => ({
  updates: prepared.flatMap(({ updates }) => updates),
  together: prepared.map(({ updates }) => updates).filter(({ length }) => length > 1),
  activities: prepared.flatMap(({ activities }) => activities),
  answers: prepared.flatMap(({ answers }) => answers),
  index: prepared.flatMap(({ index }) => index),
})

function storedChanges({ updates, sent }: Prepared, outcomes: readonly AppendOutcome[]): StoredChange[] {
  return updates.flatMap((update, place) => {
    const outcome = outcomes[place]
    if (outcome?.status !== 'stored') return []
    const { planId, docName, author, at } = update
    return [{ planId, docName, author, at, seq: outcome.seq, origin: update === sent ? 'client' : 'server' }]
  })
}
