/** Changes that the server makes: commands, moves between sections, new plans. */
import { OUTLINE, projectOutline, type DocName } from '@samplan/document'
import type { NewActivityEntry, OrganisationId, PlanId, UserId } from '@samplan/domain'
import type * as Y from 'yjs'
import { PlanCreation } from '../commit/PlanCreation.ts'
import { ServerEdit, type DocChange } from '../commit/ServerEdit.ts'
import type { KeptAnswer } from '../ports/keptAnswers.ts'
import { planRow } from '../plan/planRow.ts'
import type { Reading } from './Reading.ts'
import type { Services } from '../services.ts'

export interface EditOptions<Result> {
  /** What the activity log says of it, in the same transaction; also of an edit that changes no document. */
  readonly activity?: (result: Result) => readonly NewActivityEntry[]
  /** What to keep of the answer to whoever asked for it, likewise; null for nothing. */
  readonly keep?: (result: Result) => KeptAnswer | null
}

export class Edits {
  readonly #services: Services
  readonly #reading: Reading

  constructor(services: Services, reading: Reading) {
    this.#services = services
    this.#reading = reading
  }

  async edit<Result>(
    planId: PlanId,
    docNames: DocName | readonly DocName[],
    author: UserId,
    change: DocChange<Result>,
    { activity = () => [], keep = () => null }: EditOptions<Result> = {},
  ): Promise<Result> {
    const plan = await this.#reading.plan(planId)
    const names = new Set(typeof docNames === 'string' ? [docNames] : docNames)
    const rooms = await Promise.all([...names].map((docName) => plan.room(docName)))
    const { promise, resolve, reject } = Promise.withResolvers<Result>()
    this.#services.commit.enqueue(
      new ServerEdit({ plan, rooms, author, change, activity, keep, resolve, reject }),
    )
    return promise
  }

  async createPlan(
    planId: PlanId,
    organisationId: OrganisationId,
    docs: ReadonlyMap<DocName, Y.Doc>,
    author: UserId,
  ): Promise<void> {
    const outline = docs.get(OUTLINE)
    if (!outline) throw new Error('A plan has an outline')
    if (await this.#services.planIndex.get(planId)) throw new Error(`There is a plan ${planId} already`)
    const entry = planRow({ planId, organisationId, removedAt: null }, projectOutline(outline))
    const { promise, resolve, reject } = Promise.withResolvers<void>()
    this.#services.commit.enqueue(new PlanCreation({ entry, docs, author, resolve, reject }))
    await promise
  }
}
