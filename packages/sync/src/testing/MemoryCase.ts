/** Versions and decisions, in memory. */
import type { Decision, PlanId, VersionHead } from '@samplan/domain'
import type { CaseRecord } from '../ports/seal.ts'

export class MemoryCase {
  readonly #records = new Map<PlanId, CaseRecord[]>()

  append(planId: PlanId, records: readonly CaseRecord[]): void {
    this.#records.set(planId, [...this.records(planId), ...records])
  }

  records(planId: PlanId): readonly CaseRecord[] {
    return this.#records.get(planId) ?? []
  }

  read(planId: PlanId): {
    readonly versions: readonly VersionHead[]
    readonly decisions: readonly Decision[]
  } {
    const records = this.records(planId)
    return {
      versions: records.flatMap((record) => (record.kind === 'version' ? [record.head] : [])),
      decisions: records.flatMap((record) => (record.kind === 'decision' ? [record.decision] : [])),
    }
  }
}
