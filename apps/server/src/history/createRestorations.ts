/** When a section was restored to an earlier moment: the activity log tells, in the transaction of the restoring itself. */
import type { ActivityLog } from '@samplan/sync'
import type { SectionOfPlan } from './sectionLog.ts'

const PAGE = 200

export interface Restorations {
  /** The times, milliseconds since the epoch, of all whose updates have been read by now. */
  upToNow(): Promise<ReadonlySet<number>>
}

export function createRestorations(
  log: Pick<ActivityLog, 'read'>,
  { planId, sectionId }: SectionOfPlan,
): Restorations {
  const times = new Set<number>()
  let last = 0
  return {
    async upToNow() {
      for (let isMore = true; isMore;) {
        const page = await log.read(planId, { after: last, sectionId, limit: PAGE, order: 'oldest-first' })
        for (const { type, at } of page) if (type === 'restore-section-text') times.add(at)
        last = page.at(-1)?.seq ?? last
        isMore = page.length === PAGE
      }
      return times
    },
  }
}
