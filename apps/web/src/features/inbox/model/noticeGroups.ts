/** Notices of one plan and one day, as they stand under one heading. */
import type { Notice, PlanId } from '@samplan/domain'

export interface NoticeGroup {
  readonly planId: PlanId
  /** A moment of the day. */
  readonly at: Date
  /** Newest first. */
  readonly notices: readonly Notice[]
}

/** Days newest first; of one day, the plan with the newest notice first. */
export function noticeGroups(notices: readonly Notice[]): NoticeGroup[] {
  const byDay = Map.groupBy(notices, ({ at }) => new Date(at).toDateString())
  return [...byDay.values()].flatMap((ofDay) =>
    [...Map.groupBy(ofDay, ({ planId }) => planId)].map(([planId, ofPlan]) => ({
      planId,
      at: new Date(ofPlan[0]?.at ?? 0),
      notices: ofPlan,
    })),
  )
}
