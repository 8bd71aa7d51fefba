import type { PlanId, ThreadId } from '@samplan/domain'

/** The link that opens a thread at its words. */
export const threadAddress = (planId: PlanId, threadId: ThreadId): string =>
  new URL(`/plan/${planId}?trad=${encodeURIComponent(threadId)}`, location.origin).href
