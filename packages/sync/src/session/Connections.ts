/** Every open socket, and how many are too many. */
import type { PlanId, UserId } from '@samplan/domain'
import type { CloseCode } from '../closeCodes.ts'
import type { Limits } from '../limits.ts'
import type { Connection } from './Connection.ts'

export class Connections {
  readonly #limits: Pick<Limits, 'socketsPerUser' | 'socketsPerPlan'>
  readonly #byPlan = new Map<PlanId, Set<Connection>>()

  constructor(limits: Pick<Limits, 'socketsPerUser' | 'socketsPerPlan'>) {
    this.#limits = limits
  }

  get size(): number {
    return this.#byPlan.values().reduce((sum, { size }) => sum + size, 0)
  }

  hasRoomFor(planId: PlanId, userId: UserId): boolean {
    const ofPlan = this.#byPlan.get(planId)
    if (!ofPlan) return true
    if (ofPlan.size >= this.#limits.socketsPerPlan) return false
    return (
      ofPlan
        .values()
        .filter(({ user }) => user.id === userId)
        .toArray().length < this.#limits.socketsPerUser
    )
  }

  of(planId: PlanId): ReadonlySet<Connection> {
    return this.#byPlan.get(planId) ?? new Set()
  }

  add(connection: Connection): void {
    const ofPlan = this.#byPlan.get(connection.planId)
    if (ofPlan) ofPlan.add(connection)
    else this.#byPlan.set(connection.planId, new Set([connection]))
  }

  remove(connection: Connection): void {
    const ofPlan = this.#byPlan.get(connection.planId)
    ofPlan?.delete(connection)
    if (ofPlan?.size === 0) this.#byPlan.delete(connection.planId)
  }

  tellNews(userIds: ReadonlySet<UserId>): void {
    for (const connection of this.#all()) if (userIds.has(connection.user.id)) connection.tellNews()
  }

  beat(): void {
    for (const connection of this.#all()) connection.beat()
  }

  closeAll(code: CloseCode, reason: string): void {
    for (const connection of this.#all()) connection.leave(code, reason)
  }

  /** A copy: whoever is called may close, and closing changes the sets. */
  #all(): Connection[] {
    return [...this.#byPlan.values()].flatMap((ofPlan) => [...ofPlan])
  }
}
