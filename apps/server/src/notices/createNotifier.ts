/**
 * Tells people of what is done to plans. The activity log is the outbox: whoever wakes the notifier says only that there
 * may be something new, and what it has not come to before a stop it finds at the next start.
 */
import type { PlanId } from '@samplan/domain'
import { OUTLINE } from '@samplan/document'
import { tellPlan, type TellDeps } from './tellPlan.ts'
import type { RecordEvent, Watch } from './watch.ts'
import { watchApproved } from './watchApproved.ts'
import { watchReviewers } from './watchReviewers.ts'

export interface Notifier {
  /** Listens, and tells of everything that has not been told. */
  start(): Promise<void>
  /** There may be something new to tell of a plan. Nothing before the start. */
  wake(planId: PlanId): void
  /** Finds what other nodes, or a process that died, have left to tell. */
  catchUp(): Promise<void>
  /** Resolves when everything that it was woken for has been told. */
  idle(): Promise<void>
  stop(): Promise<void>
}

export function createNotifier(deps: TellDeps): Notifier {
  const { sync, storage, logger } = deps
  const waiting = new Set<PlanId>()
  let state: 'new' | 'listening' | 'stopped' = 'new'
  let telling: Promise<void> | null = null
  let watches: readonly Watch[] = []

  const tellWaiting = async () => {
    for (const planId of waiting) {
      waiting.delete(planId)
      try {
        await tellPlan(deps, planId)
      } catch (error) {
        // The next round of `catchUp` finds it again.
        logger.warn({ err: error, planId }, 'People could not be told of what was done')
      }
    }
    telling = null
  }
  const wake = (planId: PlanId) => {
    if (state !== 'listening') return
    waiting.add(planId)
    telling ??= tellWaiting()
  }
  const record: RecordEvent = async (by, entry) => {
    await sync.edit(entry.planId, OUTLINE, by, () => undefined, { activity: () => [entry] })
    wake(entry.planId)
  }
  const catchUp = async () => {
    const [lastSeqs, cursors] = await Promise.all([storage.activityLog.lastSeqs(), storage.notices.cursors()])
    for (const [planId, seq] of lastSeqs) if (seq > (cursors.get(planId) ?? 0)) wake(planId)
  }
  const idle = async () => {
    await Promise.all(watches.map((watch) => watch.idle()))
    await telling
  }
  return {
    start: async () => {
      if (state === 'listening') return
      state = 'listening'
      watches = [watchReviewers(deps, record), watchApproved(deps, record)]
      await catchUp()
    },
    wake,
    catchUp,
    idle,
    stop: async () => {
      for (const watch of watches) watch.stop()
      await idle()
      state = 'stopped'
    },
  }
}
