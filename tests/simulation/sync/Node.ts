/** One server process over the common log: it can be killed, drained and started again. */
import type { DocName } from '@samplan/document'
import { createSyncService, type SyncConnection, type SyncService, type Transport } from '@samplan/sync'
import { ManualClock, PLAN, testUser, type MemoryUpdateLog, type TestBus } from '@samplan/sync/testing'

const quiet = { info: () => undefined, warn: () => undefined, error: () => undefined }
/** Small, so that rooms unload and snapshots are written all the time. */
const limits = { idleRoomMs: 4000, snapshotEvery: 7, socketsPerUser: 1000 }

export class Node {
  clock = new ManualClock()
  readonly #log: MemoryUpdateLog
  readonly #bus: TestBus
  readonly #random: () => number
  #service: SyncService

  constructor(log: MemoryUpdateLog, bus: TestBus, random: () => number) {
    this.#log = log
    this.#bus = bus
    this.#random = random
    this.#service = this.#start()
  }

  get service(): SyncService {
    return this.#service
  }

  connect(userId: string, docName: DocName, transport: Transport): SyncConnection {
    const options = { control: true, schemaVersion: null }
    return this.#service.connectDoc(PLAN, docName, testUser(userId), transport, options)
  }

  /** What is under way to the log may still get there, as with a real process and a real database. */
  restart(): void {
    this.#service.stop()
    this.#service = this.#start()
  }

  async drain(): Promise<void> {
    const drained = this.#service.drain(1000)
    await this.clock.advance(1000)
    await drained
    this.#service = this.#start()
  }

  #start(): SyncService {
    return createSyncService({
      log: this.#log,
      planIndex: this.#log,
      bus: this.#bus,
      clock: this.clock,
      random: this.#random,
      logger: quiet,
      limits,
    })
  }
}
