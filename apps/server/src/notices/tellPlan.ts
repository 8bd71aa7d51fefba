import { COMMENTS, projectThread } from '@samplan/document'
import {
  noticeIdSchema,
  noticesOf,
  type ActivityEntry,
  type OrganisationId,
  type Outline,
  type PlanId,
} from '@samplan/domain'
import type { PendingNotice } from '@samplan/storage'
import type { Services } from '../life/services.ts'
import { localTime } from '../time/localTime.ts'

export type TellDeps = Pick<Services, 'storage' | 'sync' | 'logger' | 'newId' | 'metrics'>

/** Entries read at a time. */
const PAGE = 100

/** Tells of everything that has been done to the plan since people were last told. */
export async function tellPlan(deps: TellDeps, planId: PlanId): Promise<void> {
  const { storage } = deps
  const organisationId = (await storage.planIndex.get(planId))?.organisationId
  if (organisationId === undefined) return
  for (;;) {
    const from = await storage.notices.cursor(planId)
    const entries = await storage.activityLog.read(planId, {
      after: from,
      limit: PAGE,
      order: 'oldest-first',
    })
    const to = entries.at(-1)?.seq
    if (to === undefined) return
    await tell(deps, { planId, organisationId, from, to }, entries)
  }
}

interface Step {
  readonly planId: PlanId
  readonly organisationId: OrganisationId
  readonly from: number
  readonly to: number
}

async function tell(deps: TellDeps, step: Step, entries: readonly ActivityEntry[]): Promise<void> {
  const { sync, storage, metrics } = deps
  const outline = await sync.readOutline(step.planId)
  const notices: PendingNotice[] = []
  for (const entry of entries) notices.push(...(await noticesFor(deps, step.organisationId, entry, outline)))
  const told = await storage.notices.tell(step, notices)
  if (told === null || told.size === 0) return
  for (const { kind } of notices) metrics.notice(kind)
  sync.tellNews(told)
}

/** The thread is read as it stands now: what has been taken back meanwhile is told to nobody. */
async function noticesFor(
  { sync, newId }: TellDeps,
  organisationId: OrganisationId,
  entry: ActivityEntry,
  outline: Outline,
): Promise<PendingNotice[]> {
  const { threadId } = entry.subject
  const thread =
    threadId === null
      ? null
      : await sync.read(entry.planId, COMMENTS, (comments) => projectThread(comments, threadId))
  return noticesOf(entry, { outline, thread }).map(({ userId, notice }) => ({
    ...notice,
    userId,
    organisationId,
    id: noticeIdSchema.parse(newId()),
    occasion: occasionOf(entry),
  }))
}

/** Of two who remind at once, in whatever processes, one is heard. */
export const occasionOf = ({ seq, type, at, subject: { sectionId } }: ActivityEntry): string =>
  type === 'remind-owners' && sectionId !== null
    ? `reminder-${sectionId}-${localTime(at).date}`
    : `entry-${seq}`
