/**
 * Several nodes on one log. The bus brings what another node has stored; what it loses is found by reading the log
 * after the last update a room holds.
 */
import type { DocName } from '@samplan/document'
import type { PlanId, UserId } from '@samplan/domain'
import { ForeignUpdates } from '../commit/ForeignUpdates.ts'
import type { PlanRegistry } from '../plan/PlanRegistry.ts'
import type { Bus, News } from '../ports/bus.ts'
import type { StoredUpdate } from '../ports/updateLog.ts'
import type { Room } from '../room/Room.ts'
import type { Services } from '../services.ts'
import type { Connections } from '../session/Connections.ts'

/** Updates read from the log at a time. */
const PAGE = 1000

export class NodeLink {
  readonly #services: Services
  readonly #plans: PlanRegistry
  readonly #bus: Bus
  readonly #connections: Connections
  readonly #node: number
  #subscriptions: (() => Promise<void>)[] = []

  constructor(services: Services, plans: PlanRegistry, connections: Connections, bus: Bus) {
    this.#services = services
    this.#plans = plans
    this.#connections = connections
    this.#bus = bus
    this.#node = services.random()
  }

  async start(): Promise<void> {
    this.#subscriptions = await Promise.all([
      this.#bus.subscribe((updates) => this.#receive(updates)),
      this.#bus.subscribeNews((news) => this.#tell(news)),
    ])
  }

  async stop(): Promise<void> {
    await Promise.all(this.#subscriptions.map((unsubscribe) => unsubscribe()))
  }

  publishNews(userIds: ReadonlySet<UserId>): void {
    this.#bus.publishNews({ node: this.#node, userIds: [...userIds] }).catch((error: unknown) => {
      this.#services.logger.warn({ err: error }, 'Other nodes could not be told of news')
    })
  }

  /** For when nothing has been heard, which may mean that it was lost. */
  catchUpAll(): void {
    for (const plan of this.#plans.loaded) for (const room of plan.rooms) void this.#catchUp(room)
  }

  #receive(updates: readonly StoredUpdate[]): void {
    for (const ofDoc of Map.groupBy(updates, keyOf).values()) {
      const [first] = ofDoc
      const room = first ? this.#room(first.planId, first.docName) : null
      if (room) this.#take(room, ofDoc)
    }
  }

  #tell({ node, userIds }: News): void {
    if (node !== this.#node) this.#connections.tellNews(new Set(userIds))
  }

  #take(room: Room, updates: readonly StoredUpdate[]): void {
    const next = Math.min(...updates.map(({ seq }) => seq))
    if (next > room.lastSeq + 1) void this.#catchUp(room)
    else this.#services.commit.enqueue(new ForeignUpdates(room, updates))
  }

  async #catchUp(room: Room): Promise<void> {
    const { log, logger, commit } = this.#services
    try {
      const missed = await log.readAfter(room.planId, room.docName, room.lastSeq, PAGE)
      if (missed.length > 0) commit.enqueue(new ForeignUpdates(room, missed))
      // Another page, when this one is applied, by the next message or the next round.
    } catch (error) {
      logger.warn({ err: error, docName: room.docName }, 'Could not read what other nodes have stored')
    }
  }

  #room(planId: PlanId, docName: DocName): Room | null {
    return this.#plans.loadedPlan(planId)?.loadedRoom(docName) ?? null
  }
}

const keyOf = ({ planId, docName }: StoredUpdate): string => `${planId}/${docName}`
