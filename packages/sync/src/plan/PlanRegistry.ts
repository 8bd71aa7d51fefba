/** The plans that are in memory. */
import type { Outline, PlanId } from '@samplan/domain'
import type { Services } from '../services.ts'
import { Listeners } from '../service/Listeners.ts'
import { PlanRooms } from './PlanRooms.ts'

export type OutlineListener = (planId: PlanId, outline: Outline) => void

export class PlanRegistry {
  readonly #services: Services
  readonly #plans = new Map<PlanId, Promise<PlanRooms | null>>()
  readonly #loaded = new Map<PlanId, PlanRooms>()
  readonly #listeners: Listeners<Parameters<OutlineListener>>

  constructor(services: Services) {
    this.#services = services
    this.#listeners = new Listeners('outlines', services.logger)
  }

  /** Null if there is no such plan, or it lies in the bin. @throws StorageUnavailableError */
  get(planId: PlanId): Promise<PlanRooms | null> {
    const known = this.#plans.get(planId)
    if (known) return known
    const loading = this.#load(planId).finally(() => {
      if (!this.#loaded.has(planId)) this.#plans.delete(planId)
    })
    this.#plans.set(planId, loading)
    return loading
  }

  get size(): { readonly plans: number; readonly rooms: number } {
    const plans = [...this.#loaded.values()]
    return { plans: plans.length, rooms: plans.flatMap(({ rooms }) => [...rooms]).length }
  }

  loadedPlan(planId: PlanId): PlanRooms | null {
    return this.#loaded.get(planId) ?? null
  }

  /** The plan, if anybody has it open or is just opening it. Does not open it. */
  async opened(planId: PlanId): Promise<PlanRooms | null> {
    return this.#plans.get(planId)?.catch(() => null) ?? null
  }

  get loaded(): Iterable<PlanRooms> {
    return this.#loaded.values()
  }

  forget(planId: PlanId): void {
    this.#plans.delete(planId)
    this.#loaded.delete(planId)
  }

  /** Returns the unsubscriber. */
  onOutline(listener: OutlineListener): () => void {
    return this.#listeners.add(listener)
  }

  async #load(planId: PlanId): Promise<PlanRooms | null> {
    const entry = await this.#services.planIndex.get(planId)
    if (!entry || entry.removedAt !== null) return null
    const plan = new PlanRooms(entry, this.#services, (id, outline) => this.#listeners.call(id, outline))
    await plan.load()
    this.#loaded.set(planId, plan)
    return plan
  }
}
