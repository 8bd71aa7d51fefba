import type { ActivityEntry, PlanId } from '@samplan/domain'
import type { ActivityLog, ActivityQuery, PendingActivity } from '../ports/activityLog.ts'
import type { AppendOutcome } from '../ports/updateLog.ts'

export class MemoryActivityLog implements ActivityLog {
  readonly #entries = new Map<PlanId, ActivityEntry[]>()

  append({ planId, type, subject, from, to, by, at }: PendingActivity): AppendOutcome {
    const ofPlan = this.#entries.get(planId) ?? []
    this.#entries.set(planId, ofPlan)
    const seq = ofPlan.length + 1
    ofPlan.push({ planId, type, subject, from, to, by, at, seq })
    return { status: 'stored', seq }
  }

  async read(
    planId: PlanId,
    { before = Infinity, after = 0, by, sectionId, limit, order }: ActivityQuery,
  ): Promise<readonly ActivityEntry[]> {
    const entries = this.#entries.get(planId) ?? []
    const wanted = entries.filter(
      (entry) =>
        entry.seq > after &&
        entry.seq < before &&
        (by === undefined || entry.by === by) &&
        (sectionId === undefined || entry.subject.sectionId === sectionId),
    )
    return (order === 'newest-first' ? wanted.toReversed() : wanted).slice(0, limit)
  }

  async lastSeqs(): Promise<ReadonlyMap<PlanId, number>> {
    return new Map([...this.#entries].map(([planId, { length }]) => [planId, length]))
  }
}
