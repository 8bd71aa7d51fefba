/**
 * A plan that somebody has open: its outline, which says who may what, and the rooms of its documents. The outline's
 * room is loaded before any other and unloaded after all of them.
 */
import { OUTLINE, projectOutline, sectionDocName, type DocName } from '@samplan/document'
import type { Outline, PlanId } from '@samplan/domain'
import { accessTo, type Access } from '../access/access.ts'
import { bringThreads } from '../commit/bringThreads.ts'
import { migrateRoom } from '../commit/migrateRoom.ts'
import type { PlanIndexEntry } from '../ports/planIndex.ts'
import type { PresentUser } from '../presence/presenceState.ts'
import { Room } from '../room/Room.ts'
import type { SectionAnchors } from '../room/SectionAnchors.ts'
import { planRow, type PlanIdentity } from './planRow.ts'
import { SERVER_AUTHOR } from '../serverAuthor.ts'
import type { Services } from '../services.ts'
import type { SyncUser } from '../session/syncUser.ts'

export class PlanRooms {
  readonly planId: PlanId
  readonly #services: Services
  readonly #identity: PlanIdentity
  readonly #onOutline: (planId: PlanId, outline: Outline) => void
  readonly #rooms = new Map<DocName, Promise<Room>>()
  readonly #loaded = new Map<DocName, Room>()
  #access = new WeakMap<SyncUser, Map<DocName, Access>>()
  #outline: Outline | null = null
  /** Documents of sections that are approved and have not been changed since. */
  #unmarked: ReadonlySet<DocName> = new Set()

  constructor(
    identity: PlanIdentity,
    services: Services,
    onOutline: (planId: PlanId, outline: Outline) => void,
  ) {
    this.planId = identity.planId
    this.#identity = identity
    this.#services = services
    this.#onOutline = onOutline
  }

  /** Loads the outline. @throws StorageUnavailableError */
  async load(): Promise<void> {
    this.#readOutline(await this.room(OUTLINE))
  }

  get outline(): Outline {
    if (!this.#outline) throw new Error(`The outline of plan ${this.planId} is not loaded`)
    return this.#outline
  }

  /** Loaded for as long as the plan is. */
  get outlineRoom(): Room {
    const room = this.#loaded.get(OUTLINE)
    if (!room) throw new Error(`The outline of plan ${this.planId} is not loaded`)
    return room
  }

  /** It is approved: whoever changes it leaves a mark in the outline. */
  awaitsMark(docName: DocName): boolean {
    return this.#unmarked.has(docName)
  }

  /** Anchors of the plan's other sections, as far as they are loaded, that have words which stand nowhere. */
  lostBeside(room: Room): SectionAnchors['lost'] {
    const others = [...this.rooms].filter((other) => other !== room && other.isWritable)
    return new Map(others.flatMap(({ content }) => [...(content.anchors?.lost ?? [])]))
  }

  /** The plan's row as the outline now stands. */
  indexEntry(outline: Outline): PlanIndexEntry {
    return planRow(this.#identity, outline)
  }

  /** Asked with every update, and computed once per outline. */
  accessOf(user: SyncUser, docName: DocName): Access {
    const ofUser = this.#access.get(user) ?? new Map<DocName, Access>()
    this.#access.set(user, ofUser)
    const access = ofUser.get(docName) ?? accessTo(this.outline, user, docName)
    ofUser.set(docName, access)
    return access
  }

  presentUser(user: SyncUser): PresentUser {
    const place = this.outline.members.findIndex(({ userId }) => userId === user.id)
    // Whoever is no member comes after all of them.
    return { id: user.id, name: user.name, colour: place === -1 ? this.outline.members.length : place }
  }

  /** The room of a document, loaded. @throws StorageUnavailableError */
  room(docName: DocName): Promise<Room> {
    this.#loaded.get(docName)?.use()
    const known = this.#rooms.get(docName)
    if (known) return known
    const loading = this.#load(docName)
    this.#rooms.set(docName, loading)
    return loading
  }

  get rooms(): Iterable<Room> {
    return this.#loaded.values()
  }

  loadedRoom(docName: DocName): Room | null {
    return this.#loaded.get(docName) ?? null
  }

  /** The room, if anybody has the document open or is just opening it. Does not open it. */
  async opened(docName: DocName): Promise<Room | null> {
    return this.#rooms.get(docName)?.catch(() => null) ?? null
  }

  forget(room: Room): void {
    room.close()
    if (this.#loaded.get(room.docName) !== room) return
    this.#rooms.delete(room.docName)
    this.#loaded.delete(room.docName)
  }

  async #load(docName: DocName): Promise<Room> {
    const room = new Room(this.planId, docName, this.#services, (committed) => this.#committed(committed))
    try {
      await room.load()
    } catch (error) {
      this.#rooms.delete(docName)
      throw error
    }
    this.#loaded.set(docName, room)
    migrateRoom(this, room, this.#services)
    void bringThreads(this, room, room.content.anchors?.standing ?? [], SERVER_AUTHOR, this.#services)
    return room
  }

  #committed(room: Room): void {
    if (room.docName === OUTLINE) this.#readOutline(room)
  }

  /** What is in the outline binds every open channel at once. */
  #readOutline(room: Room): void {
    const before = this.#outline
    this.#outline = projectOutline(room.content.doc)
    this.#access = new WeakMap()
    const unmarked = this.#outline.sections.filter(
      ({ status, changedAfterApproval }) => status === 'approved' && changedAfterApproval === null,
    )
    this.#unmarked = new Set(unmarked.map(({ id }) => sectionDocName(id)))
    // What was open meanwhile has kept its layout.
    if (before && before.state !== 'drafting' && this.#outline.state === 'drafting')
      for (const each of this.rooms) if (each.isWritable) migrateRoom(this, each, this.#services)
    this.#onOutline(this.planId, this.#outline)
    for (const { audience } of this.rooms) for (const channel of audience.channels) channel.review()
  }
}
