/**
 * Who has the plan open, and in which section. Travels as the awareness of the outline, so that a plan of forty
 * documents has one list of people; the server says who each one is.
 */
import { sectionIdSchema, userIdSchema, type SectionId, type UserId } from '@samplan/domain'
import { equalityDeep } from 'lib0/function'
import type { Awareness } from 'y-protocols/awareness'
import { z } from 'zod'
import type { Clock } from '../clock.ts'
import { createSignal, type Watched } from '../signal.ts'
import type { Present } from '../types.ts'

/** Whoever has not touched the page for this long is not shown as being there. Milliseconds. */
const IDLE = 2 * 60_000

const stateSchema = z.object({
  user: z.object({ id: userIdSchema, name: z.string(), colour: z.int().nonnegative() }),
  sectionId: sectionIdSchema.nullable().default(null),
})

export class Presence {
  readonly #awareness: Awareness
  readonly #ownUserId: UserId
  readonly #clock: Clock
  readonly #others = createSignal<readonly Present[]>([])
  #sectionId: SectionId | null = null
  #seenAt = 0
  readonly #endWatch: () => void

  constructor(awareness: Awareness, ownUserId: UserId, clock: Clock) {
    this.#awareness = awareness
    this.#ownUserId = ownUserId
    this.#clock = clock
    awareness.on('change', this.#onChange)
    this.#endWatch = clock.every(IDLE / 8, () => this.#leaveIfIdle())
    this.touch()
  }

  /** Everybody else, each once, however many tabs. */
  get others(): Watched<readonly Present[]> {
    return this.#others
  }

  readonly enter = (sectionId: SectionId | null): void => {
    this.#sectionId = sectionId
    this.touch()
  }

  /** The person is here: a key, a pointer. Cheap, because every key says so; only news travel. */
  readonly touch = (): void => {
    this.#seenAt = this.#clock.now()
    const state = { sectionId: this.#sectionId }
    if (!equalityDeep(this.#awareness.getLocalState(), state)) this.#awareness.setLocalState(state)
  }

  stop(): void {
    this.#endWatch()
    this.#awareness.off('change', this.#onChange)
  }

  #leaveIfIdle(): void {
    if (this.#clock.now() - this.#seenAt >= IDLE) this.#awareness.setLocalState(null)
  }

  readonly #onChange = (): void => {
    const people = presentIn(this.#awareness.getStates().values(), this.#ownUserId)
    if (!equalityDeep(people, this.#others.get())) this.#others.set(people)
  }
}

function presentIn(states: Iterable<unknown>, ownUserId: UserId): readonly Present[] {
  const people = new Map<UserId, Present>()
  for (const state of states) {
    const read = stateSchema.safeParse(state)
    if (!read.success || read.data.user.id === ownUserId) continue
    const { user, sectionId } = read.data
    // Of several tabs the one that is in a section says where the person is.
    const known = people.get(user.id)
    if (!known?.sectionId)
      people.set(user.id, { userId: user.id, name: user.name, colour: user.colour, sectionId })
  }
  return [...people.values()].toSorted((one, other) => one.name.localeCompare(other.name, 'sv'))
}
