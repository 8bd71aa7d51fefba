/** A new budget has no amounts at all: one line says so, and holds the others. */
import type { Issue } from '@samplan/domain'

export interface GatheredIssues {
  /** More than a few of one kind stand behind one line. */
  readonly isFolded: boolean
  readonly issues: readonly Issue[]
}

/** So many of one kind are still read one by one. */
const A_FEW = 3

/** In the order in which they came, those of the kind `isCounted` together where they are many. */
export function gatherIssues(
  issues: readonly Issue[],
  isCounted: (code: Issue['code']) => boolean,
): readonly GatheredIssues[] {
  const byCode = Map.groupBy(issues, ({ code }) => code)
  const isMany = ({ code }: Issue) => isCounted(code) && (byCode.get(code)?.length ?? 0) > A_FEW
  return issues.flatMap((issue): GatheredIssues[] => {
    if (!isMany(issue)) return [{ isFolded: false, issues: [issue] }]
    const same = byCode.get(issue.code) ?? []
    return same[0] === issue ? [{ isFolded: true, issues: same }] : []
  })
}
