/** What stands in the way of a freeze, who can mend it, and who is writing in the plan at this moment. */
import { COMMENTS, projectThreads } from '@samplan/document'
import {
  actorIn,
  effectiveOwners,
  freezeReview,
  mayWriteSection,
  type Outline,
  type PlanId,
  type SectionId,
  type UserId,
} from '@samplan/domain'
import type { Presence } from '@samplan/sync'
import type { Services } from '../life/services.ts'
import type { FreezeReviewAnswer } from './answers.ts'

export async function readFreezeReview(
  { sync, users }: Services,
  planId: PlanId,
): Promise<FreezeReviewAnswer> {
  const plan = await sync.readPlan(planId)
  const review = freezeReview(plan, await sync.read(planId, COMMENTS, projectThreads))
  const sections = plan.sections.map(({ id, number, title }) => ({
    id,
    number,
    title,
    ownerIds: [...effectiveOwners(plan, id)],
  }))
  const ids = [...plan.members.map(({ userId }) => userId), ...sections.flatMap(({ ownerIds }) => ownerIds)]
  const people = await users.findAll([...new Set(ids)])
  return {
    blocking: [...review.blocking],
    unapproved: [...review.unapproved],
    openThreads: [...review.openThreads],
    toReview: [...review.toReview],
    changedSince: [...review.changedSince],
    writingNow: writersIn(plan, await sync.presence(planId)),
    people: people.map(({ id, name }) => ({ userId: id, name })),
    sections,
  }
}

/** Whoever is in a section that they may write; readers stand in sections too. */
function writersIn(outline: Outline, presence: readonly Presence[]): FreezeReviewAnswer['writingNow'] {
  const writers = new Map<UserId, { name: string; sectionIds: Set<SectionId> }>()
  for (const { userId, name, sectionId } of presence) {
    const actor = actorIn(outline, userId)
    if (sectionId === null || actor === null || !mayWriteSection(actor, outline, sectionId)) continue
    const writer = writers.get(userId) ?? { name, sectionIds: new Set() }
    writers.set(userId, writer)
    writer.sectionIds.add(sectionId)
  }
  return [...writers].map(([userId, { name, sectionIds }]) => ({ userId, name, sectionIds: [...sectionIds] }))
}
