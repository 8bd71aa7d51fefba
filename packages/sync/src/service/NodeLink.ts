/**
 * Several nodes on one log. The bus brings what another node has stored; what it loses is found by reading the log
 * after the last update a room holds.
 */
import type { UserId } from '@samplan/domain'
import { bring, catchUp } from '../commit/catchUp.ts'
import type { PlanRegistry } from '../plan/PlanRegistry.ts'
import type { Bus, News } from '../ports/bus.ts'
import type { StoredUpdate } from '../ports/updateLog.ts'
import type { Services } from '../services.ts'
import type { Connections } from '../session/Connections.ts'

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
    for (const plan of this.#plans.loaded) for (const room of plan.rooms) void catchUp(this.#services, room)
  }

  #receive(updates: readonly StoredUpdate[]): void {
    for (const ofDoc of Map.groupBy(updates, keyOf).values()) void this.#take(ofDoc)
  }

  #tell({ node, userIds }: News): void {
    if (node !== this.#node) this.#connections.tellNews(new Set(userIds))
  }

  /** A room that is just being loaded may have been read before they were stored, so it is waited for. */
  async #take(updates: readonly StoredUpdate[]): Promise<void> {
    const [first] = updates
    if (!first) return
    const room = await (await this.#plans.opened(first.planId))?.opened(first.docName)
    if (room) await bring(this.#services, room, updates)
  }
}

const keyOf = ({ planId, docName }: StoredUpdate): string => `${planId}/${docName}`
