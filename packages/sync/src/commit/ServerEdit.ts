/** A change that the server itself makes, in one or several documents of a plan: all of it, or nothing. */
import { OUTLINE, projectOutline } from '@samplan/document'
import type { PlanState } from '@samplan/domain'
import type { PlanIndexEntry } from '../ports/planIndex.ts'
import type { Room } from '../room/Room.ts'
import type { Services } from '../services.ts'
import { SyncError } from '../SyncError.ts'
import { applyServerChange, type ServerChange, type ServerChangeApplied } from './applyServerChange.ts'
import { roomsToMark } from './approvalMark.ts'
import { pendingRecords, type EditRecords } from './EditRecords.ts'
import { NOTHING_TO_STORE, type Operation, type Preparation, type Prepared } from './Operation.ts'
import { catchUp } from './catchUp.ts'
import { settleChanges, type RoomChange } from './RoomChange.ts'

export interface ServerEditOptions<Result> extends ServerChange<Result> {
  readonly records: EditRecords<Result>
  readonly services: Services
  readonly resolve: (result: Result) => void
  readonly reject: (error: unknown) => void
}

/** An edit that the log refuses because the plan has changed its state meanwhile is judged anew by what holds now. */
export class ServerEdit<Result> implements Operation {
  readonly rooms: readonly Room[]
  /** What it will change is not known before it is prepared; server-made edits are few and small. */
  readonly byteLength = 0
  readonly #options: ServerEditOptions<Result>

  constructor(options: ServerEditOptions<Result>) {
    this.#options = options
    this.rooms = options.rooms
  }

  prepare(at: number): Preparation {
    const besides = roomsToMark(this.#options.plan, this.rooms)
    if (!besides.every(({ isWritable }) => isWritable)) return { kind: 'later' }
    const applied = applyServerChange(this.#options, at)
    try {
      return { ...this.#prepared(applied, at), besides }
    } catch (error) {
      // In a doc that was changed before the error nothing else may happen.
      for (const { room } of applied.changes) room.damage()
      this.#options.reject(error)
      return { ...NOTHING_TO_STORE, besides }
    }
  }

  stalled(): void {
    // Whoever asked for the edit waits for its promise.
  }

  abandon(): void {
    this.#options.reject(new SyncError('server-stopping'))
  }

  /** @throws what the change or its records have thrown */
  #prepared(applied: ServerChangeApplied<Result>, at: number): Prepared {
    if (!applied.ok) throw applied.error
    const { plan, author, records, resolve, reject } = this.#options
    const { result, changes } = applied
    const judgedIn = plan.outline.state
    const updates = changes.map(({ update }) => update)
    const entry = this.#indexEntry(changes)
    if (entry && entry.state !== judgedIn) throw new Error('Only a seal changes the state of a plan')
    return {
      ...NOTHING_TO_STORE,
      ...pendingRecords(records, { result, by: author, at, updates }),
      updates,
      index: entry ? [entry] : [],
      barrier: entry ? plan.planId : null,
      settle: (outcomes) => {
        const refused = settleChanges(changes, outcomes)
        if (refused === 'plan-locked') void this.#judgeAnew(judgedIn)
        else if (refused) reject(new SyncError(refused))
        else resolve(result)
      },
    }
  }

  async #judgeAnew(judgedIn: PlanState): Promise<void> {
    const { plan, services, reject } = this.#options
    await catchUp(services, plan.outlineRoom)
    if (plan.outline.state === judgedIn) reject(new SyncError('plan-locked'))
    else services.commit.enqueue(new ServerEdit(this.#options))
  }

  #indexEntry(changes: readonly RoomChange[]): PlanIndexEntry | null {
    const outlineRoom = changes.find(({ room }) => room.docName === OUTLINE)?.room
    return outlineRoom ? this.#options.plan.indexEntry(projectOutline(outlineRoom.content.doc)) : null
  }
}
