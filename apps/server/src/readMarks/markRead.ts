import { COMMENTS, projectThreadIds } from '@samplan/document'
import type { Outline, PlanId, SectionId, ThreadId } from '@samplan/domain'
import { sectionIdSchema, threadIdSchema } from '@samplan/domain'
import type { ReadMarks } from '@samplan/storage'
import type { Principal } from '../accounts/principal.ts'
import type { Services } from '../life/services.ts'

export interface NewReadMarks {
  readonly threads: Readonly<Record<ThreadId, number>>
  readonly sections: Readonly<Record<SectionId, number>>
}

interface ReadPlan {
  readonly planId: PlanId
  readonly outline: Outline
}

/** Whoever has read a thread need not be told of what was done to it. */
export async function markRead(
  services: Services,
  { user, organisation }: Principal,
  plan: ReadPlan,
  marks: NewReadMarks,
): Promise<void> {
  const { storage, sync, now } = services
  const { planId } = plan
  const known = await knownMarks(services, plan, marks)
  await storage.readMarks.merge({ planId, userId: user.id }, organisation.id, known)
  const reader = { userId: user.id, organisationId: organisation.id }
  const hadNews = await storage.notices.markThreadsRead(reader, planId, [...known.threads.keys()], now())
  if (hadNews) sync.tellNews(new Set([user.id]))
}

/** Nothing is kept of what the plan does not have. */
async function knownMarks(
  { sync }: Services,
  { planId, outline }: ReadPlan,
  marks: NewReadMarks,
): Promise<ReadMarks> {
  const sectionIds = new Set([...outline.sections, ...outline.removedSections].map(({ id }) => id))
  const threads = Object.entries(marks.threads).map(([id, at]) => [threadIdSchema.parse(id), at] as const)
  const sections = Object.entries(marks.sections).map(
    ([id, seq]) => [sectionIdSchema.parse(id), seq] as const,
  )
  return {
    threads: await sync.read(planId, COMMENTS, (comments) => {
      const threadIds = projectThreadIds(comments)
      return new Map(threads.filter(([id]) => threadIds.has(id)))
    }),
    sections: new Map(sections.filter(([id]) => sectionIds.has(id))),
  }
}
