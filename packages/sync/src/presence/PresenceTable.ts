/**
 * Who is present in one document. A clientID belongs to the user who first uses it, for as long as the room lives; the
 * state says the session's user, whatever the client wrote.
 *
 * Outgoing clocks are the server's own and never lower than the time in milliseconds. A client that reconnects sends
 * the clock it had before, which the others, who saw it leave at that clock, would ignore.
 */
import type { UserId } from '@samplan/domain'
import { encodeAwareness, type AwarenessEntry } from './awarenessCodec.ts'
import { PresenceNews } from './presenceNews.ts'
import type { PresenceState } from './presenceState.ts'

/** The channel through which somebody is present. */
export interface PresenceOwner {
  readonly user: { readonly id: UserId }
}

interface Binding {
  readonly userId: UserId
  /** As the client counts. */
  heard: number
  /** As we count. */
  clock: number
}

interface Present<Owner> {
  readonly owner: Owner
  readonly state: PresenceState
  readonly json: string
}

/** ClientIDs that one room remembers, those of people who have left included. */
const REMEMBERED = 10_000

export class PresenceTable<Owner extends PresenceOwner> {
  readonly #now: () => number
  readonly #bindings = new Map<number, Binding>()
  readonly #present = new Map<number, Present<Owner>>()
  readonly #news = new Set<number>()

  constructor(now: () => number) {
    this.#now = now
  }

  /** True if the entry is this owner's to make: nobody else's clientID, and no echo of another tab's. */
  owns(owner: Owner, clientId: number): boolean {
    const binding = this.#bindings.get(clientId)
    if (binding && binding.userId !== owner.user.id) return false
    const present = this.#present.get(clientId)
    return !present || present.owner === owner
  }

  /** Takes a state that `owns` has allowed; true if others should hear of it. */
  put(owner: Owner, clientId: number, heard: number, state: PresenceState): boolean {
    const binding = this.#bind(owner, clientId)
    const before = this.#present.get(clientId)
    if (before && heard <= binding.heard) return false
    binding.heard = heard
    const json = JSON.stringify(state)
    // The client's own renewal. Ours (`renew`) goes to everybody in one frame.
    if (before?.json === json) return false
    this.#present.set(clientId, { owner, state, json })
    this.#touch(clientId, binding)
    return true
  }

  /** True if the client was present. */
  remove(owner: Owner, clientId: number): boolean {
    const binding = this.#bindings.get(clientId)
    if (!binding || this.#present.get(clientId)?.owner !== owner) return false
    this.#present.delete(clientId)
    this.#touch(clientId, binding)
    return true
  }

  removeAll(owner: Owner): boolean {
    return this.clientIdsOf(owner).filter((clientId) => this.remove(owner, clientId)).length > 0
  }

  clientIdsOf(owner: Owner): number[] {
    return [...this.#present].filter(([, present]) => present.owner === owner).map(([clientId]) => clientId)
  }

  states(): PresenceState[] {
    return [...this.#present.values()].map(({ state }) => state)
  }

  /** Everybody present, for one who joins. */
  encodeAll(): Uint8Array {
    return encodeAwareness([...this.#present.keys()].map((clientId) => this.#entry(clientId)))
  }

  /** Others forget whoever is not renewed for 30 s; whoever has an open channel is present. */
  renew(): void {
    for (const clientId of this.#present.keys()) {
      const binding = this.#bindings.get(clientId)
      if (binding) this.#touch(clientId, binding)
    }
  }

  /** What has changed since the last call. Null if nothing has. */
  takeNews(): PresenceNews<Owner> | null {
    if (this.#news.size === 0) return null
    const changes = [...this.#news].map((clientId) => ({
      entry: this.#entry(clientId),
      owner: this.#present.get(clientId)?.owner ?? null,
    }))
    this.#news.clear()
    return new PresenceNews(changes)
  }

  #entry(clientId: number): AwarenessEntry {
    return {
      clientId,
      clock: this.#bindings.get(clientId)?.clock ?? 0,
      json: this.#present.get(clientId)?.json ?? 'null',
    }
  }

  #bind(owner: Owner, clientId: number): Binding {
    const known = this.#bindings.get(clientId)
    if (known) return known
    if (this.#bindings.size >= REMEMBERED) this.#forgetOneAbsent()
    const binding: Binding = { userId: owner.user.id, heard: -1, clock: 0 }
    this.#bindings.set(clientId, binding)
    return binding
  }

  #forgetOneAbsent(): void {
    const oldest = this.#bindings.keys().find((clientId) => !this.#present.has(clientId))
    if (oldest !== undefined) this.#bindings.delete(oldest)
  }

  #touch(clientId: number, binding: Binding): void {
    binding.clock = Math.max(binding.clock + 1, this.#now())
    this.#news.add(clientId)
  }
}
