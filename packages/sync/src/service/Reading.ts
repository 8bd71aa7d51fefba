/** Reads documents as they are on disk, through the rooms that hold them. */
import {
  assemblePlan,
  OUTLINE,
  projectOutline,
  projectSection,
  sectionDocName,
  type DocName,
} from '@samplan/document'
import type { Outline, Plan, PlanId } from '@samplan/domain'
import type * as Y from 'yjs'
import type { PlanRegistry } from '../plan/PlanRegistry.ts'
import type { PlanRooms } from '../plan/PlanRooms.ts'
import { readRoom } from '../room/readRoom.ts'
import { SyncError } from '../SyncError.ts'

export class Reading {
  readonly #plans: PlanRegistry

  constructor(plans: PlanRegistry) {
    this.#plans = plans
  }

  async plan(planId: PlanId): Promise<PlanRooms> {
    const plan = await this.#plans.get(planId)
    if (!plan) throw new SyncError('plan-unknown')
    return plan
  }

  async read<Result>(planId: PlanId, docName: DocName, read: (doc: Y.Doc) => Result): Promise<Result> {
    return readIn(await this.plan(planId), docName, read)
  }

  readOutline(planId: PlanId): Promise<Outline> {
    return this.read(planId, OUTLINE, projectOutline)
  }

  async readPlan(planId: PlanId): Promise<Plan> {
    const plan = await this.plan(planId)
    const outline = await readIn(plan, OUTLINE, projectOutline)
    const blocks = await Promise.all(
      outline.sections.map(async ({ id }) => {
        const read = await readIn(plan, sectionDocName(id), (doc) => projectSection(doc, id))
        return [id, read] as const
      }),
    )
    return assemblePlan(planId, outline, new Map(blocks))
  }
}

async function readIn<Result>(
  plan: PlanRooms,
  docName: DocName,
  read: (doc: Y.Doc) => Result,
): Promise<Result> {
  return readRoom(await plan.room(docName), read)
}
