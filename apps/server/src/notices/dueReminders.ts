/** Tells owners, in the morning, of sections that are soon due or late; of each day and kind once. */
import {
  effectiveOwners,
  noticeIdSchema,
  type NoticeKind,
  type Outline,
  type SectionHead,
} from '@samplan/domain'
import type { PendingNotice } from '@samplan/storage'
import type { PlanIndexEntry } from '@samplan/sync'
import type { Services } from '../life/services.ts'
import { dateAfter, localTime } from '../time/localTime.ts'

const MORNING = '07:00'
const DAYS_BEFORE = 3

/**
 * Returns the job. It looks at every plan once a day; after a restart it does so again, and the notices themselves know
 * what has been told.
 */
export function createDueReminders(services: Services): () => Promise<void> {
  const { storage, logger, now } = services
  let lookedOn = ''
  return async () => {
    const { date, time } = localTime(now())
    if (time < MORNING || date === lookedOn) return
    for (const organisation of await storage.organisations.list()) {
      for (const plan of await storage.planIndex.listAll(organisation.id)) {
        try {
          if (plan.state === 'drafting' && plan.removedAt === null) await remindIn(services, plan)
        } catch (error) {
          // Tomorrow it is three days still, or late still.
          logger.warn({ err: error, planId: plan.planId }, 'Owners could not be told of deadlines')
        }
      }
    }
    lookedOn = date
  }
}

async function remindIn(services: Services, plan: PlanIndexEntry): Promise<void> {
  const { storage, sync, metrics } = services
  const notices = dueNotices(services, plan, await sync.readOutline(plan.planId))
  const told = await storage.notices.add(notices)
  if (told.size === 0) return
  for (const { kind, userId } of notices) if (told.has(userId)) metrics.notice(kind)
  sync.tellNews(told)
}

function dueNotices({ now, newId }: Services, plan: PlanIndexEntry, outline: Outline): PendingNotice[] {
  const at = now()
  const today = localTime(at).date
  return outline.sections.flatMap((section) => {
    const kind = kindOf(section, today)
    if (kind === null) return []
    return effectiveOwners(outline, section.id).map((userId) => ({
      id: noticeIdSchema.parse(newId()),
      userId,
      organisationId: plan.organisationId,
      planId: plan.planId,
      sectionId: section.id,
      threadId: null,
      kind,
      by: null,
      at,
      excerpt: section.dueDate,
      occasion: `${kind}-${section.id}-${section.dueDate}`,
    }))
  })
}

function kindOf({ dueDate, status }: SectionHead, today: string): NoticeKind | null {
  if (dueDate === null || status === 'ready' || status === 'approved') return null
  if (dueDate < today) return 'overdue'
  return dueDate <= dateAfter(today, DAYS_BEFORE) ? 'due-soon' : null
}
