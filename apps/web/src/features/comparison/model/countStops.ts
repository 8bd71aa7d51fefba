/** How many changes the keys stop at: as many as are drawn. */
import type { PlanComparison } from '@samplan/publish/comparison'
import { isChange, isHeadChange, shows, type Filter } from './filter.ts'
import { blockRuns, sectionRuns } from './sectionRuns.ts'

export function countStops(comparison: PlanComparison, filter: Filter): number {
  const { facts, columns, overarchingGoals, areas, sections } = comparison
  const lists = [
    shows(filter, 'facts') && facts.length + columns.length > 0 ? 1 : 0,
    shows(filter, 'overarchingGoals') ? overarchingGoals.filter(isChange).length : 0,
    shows(filter, 'areas') ? areas.filter(isChange).length : 0,
  ]
  const within = sectionRuns(sections, filter).map((run) => {
    if (run.kind === 'unchanged') return 0
    const head = isHeadChange(run.section) && shows(filter, 'sections') ? 1 : 0
    const blocks = blockRuns(run.section.blocks, filter)
    return head + blocks.filter((shown) => shown.kind === 'shown' && isChange(shown.block)).length
  })
  return [...lists, ...within].reduce((all, some) => all + some, 0)
}
