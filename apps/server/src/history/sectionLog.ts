/** A section's log, read a page at a time, so that nobody else waits while some thousand updates are replayed. */
import { sectionDocName } from '@samplan/document'
import type { PlanId, SectionId } from '@samplan/domain'
import type { StoredUpdate, UpdateLog } from '@samplan/sync'
import { setImmediate } from 'node:timers/promises'

/** Updates; a page takes some hundredths of a second to replay. */
const PAGE = 100

export interface SectionOfPlan {
  readonly planId: PlanId
  readonly sectionId: SectionId
}

/** Every update with `after < seq ≤ upTo`, in order, a page at a time. */
export async function* sectionLog(
  log: Pick<UpdateLog, 'readAfter'>,
  { planId, sectionId }: SectionOfPlan,
  after: number,
  upTo = Number.POSITIVE_INFINITY,
): AsyncGenerator<readonly StoredUpdate[]> {
  const docName = sectionDocName(sectionId)
  for (let last = after; last < upTo;) {
    const page = await log.readAfter(planId, docName, last, PAGE)
    yield page.filter(({ seq }) => seq <= upTo)
    const newest = page.at(-1)
    if (newest === undefined || page.length < PAGE) return
    last = newest.seq
    await setImmediate()
  }
}
