/** What has to be done every now and then: signs of life, renewal of presence, unloading of what nobody uses. */
import { OUTLINE } from '@samplan/document'
import type { NodeLink } from './NodeLink.ts'
import type { PlanRegistry } from '../plan/PlanRegistry.ts'
import type { PlanRooms } from '../plan/PlanRooms.ts'
import type { Room } from '../room/Room.ts'
import type { Services } from '../services.ts'
import type { Connections } from '../session/Connections.ts'

const BEAT_MS = 5000
/** The stock client forgets whoever is not renewed for 30 s. */
const BEATS_PER_RENEWAL = 3

export class Housekeeping {
  readonly #services: Services
  readonly #plans: PlanRegistry
  readonly #connections: Connections
  readonly #nodes: NodeLink | null
  #beats = 0
  #cancel: () => void = () => undefined

  constructor(services: Services, plans: PlanRegistry, connections: Connections, nodes: NodeLink | null) {
    this.#services = services
    this.#plans = plans
    this.#connections = connections
    this.#nodes = nodes
  }

  start(): void {
    this.#cancel = this.#services.clock.after(BEAT_MS, () => {
      this.#beat()
      this.start()
    })
  }

  stop(): void {
    this.#cancel()
  }

  #beat(): void {
    this.#beats++
    if (this.#beats % BEATS_PER_RENEWAL === 0) {
      this.#renewPresence()
      this.#nodes?.catchUpAll()
    }
    this.#connections.beat()
    for (const plan of this.#plans.loaded) void this.#unloadIdle(plan)
  }

  #renewPresence(): void {
    for (const plan of this.#plans.loaded) {
      for (const { presence, audience } of plan.rooms) {
        presence.renew()
        audience.presenceChanged()
      }
    }
  }

  async #unloadIdle(plan: PlanRooms): Promise<void> {
    const due = [...plan.rooms].filter((room) => room.isIdle)
    await Promise.all(
      due.filter(({ docName }) => docName !== OUTLINE).map((room) => this.#unload(plan, room)),
    )
    const outlineRoom = due.find(({ docName }) => docName === OUTLINE)
    if (!outlineRoom || [...plan.rooms].length > 1 || this.#connections.of(plan.planId).size > 0) return
    if (await this.#unload(plan, outlineRoom)) this.#plans.forget(plan.planId)
  }

  /** False if somebody came while the snapshot was written. */
  async #unload(plan: PlanRooms, room: Room): Promise<boolean> {
    await room.saveSnapshot()
    if (!room.isIdle) return false
    plan.forget(room)
    this.#services.observe({ type: 'room-unloaded' })
    return true
  }
}
