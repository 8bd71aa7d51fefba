import type { Issue, Severity } from '@samplan/domain'
import type { NumberedHead } from '../../../sync/index.ts'

export interface IssuesOfSection {
  /** Null: of the plan as a whole. */
  readonly section: NumberedHead | null
  readonly issues: readonly Issue[]
}

/** The issues of one severity by section, in the order in which they came. */
export function issueGroups(
  sections: readonly NumberedHead[],
  issues: readonly Issue[],
  severity: Severity,
): readonly IssuesOfSection[] {
  const wanted = issues.filter((issue) => issue.severity === severity)
  return [...Map.groupBy(wanted, ({ sectionId }) => sectionId)].map(([sectionId, same]) => ({
    section: sections.find(({ id }) => id === sectionId) ?? null,
    issues: same,
  }))
}
