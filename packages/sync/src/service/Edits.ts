/** Changes that the server makes: commands, moves between sections, new plans. */
import { OUTLINE, projectOutline, type DocName } from '@samplan/document'
import type { OrganisationId, PlanId, UserId } from '@samplan/domain'
import type * as Y from 'yjs'
import { PlanCreation } from '../commit/PlanCreation.ts'
import type { DocChange } from '../commit/applyServerChange.ts'
import { NO_RECORDS, type EditRecords } from '../commit/EditRecords.ts'
import { ServerEdit } from '../commit/ServerEdit.ts'
import { planRow } from '../plan/planRow.ts'
import type { Reading } from './Reading.ts'
import type { Services } from '../services.ts'

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
    records: Partial<EditRecords<Result>> = {},
  ): Promise<Result> {
    const plan = await this.#reading.plan(planId)
    const names = new Set(typeof docNames === 'string' ? [docNames] : docNames)
    const rooms = await Promise.all([...names].map((docName) => plan.room(docName)))
    const { promise, resolve, reject } = Promise.withResolvers<Result>()
    this.#services.commit.enqueue(
      new ServerEdit({
        plan,
        rooms,
        author,
        change,
        records: { ...NO_RECORDS, ...records },
        services: this.#services,
        resolve,
        reject,
      }),
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
