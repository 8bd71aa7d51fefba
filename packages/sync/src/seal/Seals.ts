/** What has a whole plan to itself, and how everybody on this node and on others hears of it. */
import type { PlanId, UserId } from '@samplan/domain'
import { bring } from '../commit/catchUp.ts'
import { NO_RECORDS, type EditRecords } from '../commit/EditRecords.ts'
import type { StoredChange } from '../commit/StoredChange.ts'
import type { PlanRegistry } from '../plan/PlanRegistry.ts'
import type { StoredUpdate } from '../ports/updateLog.ts'
import type { Services } from '../services.ts'
import { SyncError } from '../SyncError.ts'
import { judgeSeal } from './judgeSeal.ts'
import type { SealChange } from './SealTurn.ts'

export interface SealsOptions {
  readonly services: Services
  readonly plans: PlanRegistry
  /** Tells other nodes what has been stored. */
  readonly publish: (updates: readonly StoredUpdate[]) => void
  /** Tells whoever listens on this node. Never throws. */
  readonly announce: (change: StoredChange) => void
}

export class Seals {
  readonly #options: SealsOptions
  readonly #running = new Set<Promise<unknown>>()
  #isClosed = false

  constructor(options: SealsOptions) {
    this.#options = options
  }

  /** @throws SyncError, StorageUnavailableError, and what the change throws */
  async seal<Result>(
    planId: PlanId,
    author: UserId,
    change: SealChange<Result>,
    records: Partial<EditRecords<Result>> = {},
  ): Promise<Result> {
    if (this.#isClosed) throw new SyncError('server-stopping')
    const sealing = this.#seal(planId, author, change, { ...NO_RECORDS, ...records })
    this.#running.add(sealing)
    try {
      return await sealing
    } finally {
      this.#running.delete(sealing)
    }
  }

  /** Resolves when none is under way. */
  async idle(): Promise<void> {
    await Promise.allSettled(this.#running)
  }

  close(): void {
    this.#isClosed = true
  }

  async #seal<Result>(
    planId: PlanId,
    author: UserId,
    change: SealChange<Result>,
    records: EditRecords<Result>,
  ): Promise<Result> {
    const { log, commit, random, migrations } = this.#options.services
    // Yjs draws its ids in the same range.
    const newClientId = (): number => Math.floor(random() * 2 ** 32)
    const sealed = await log.seal(planId, (plan) =>
      judgeSeal({ planId, author, change, records, at: commit.nextTime(), newClientId, migrations }, plan),
    )
    if (sealed === null) throw new SyncError('plan-unknown')
    await this.#show(planId, sealed.stored)
    return sealed.result
  }

  /** A room that is just being loaded may have been read before the seal was stored, so it is waited for. */
  async #show(planId: PlanId, stored: readonly StoredUpdate[]): Promise<void> {
    const { services, plans, publish, announce } = this.#options
    publish(stored)
    const plan = await plans.opened(planId)
    const byDoc = Map.groupBy(stored, ({ docName }) => docName)
    await Promise.all(
      [...byDoc].map(async ([docName, updates]) => {
        const room = await plan?.opened(docName)
        if (room) await bring(services, room, updates)
      }),
    )
    for (const { bytes: _bytes, ...change } of stored) announce({ ...change, origin: 'server' })
  }
}
