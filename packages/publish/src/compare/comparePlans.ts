import type { FrozenPlan } from '@samplan/domain'
import { canonicalJson } from '../canonical/canonicalJson.ts'
import { compareAreas, compareOverarchingGoals } from './compareEntries.ts'
import { compareColumns, compareFacts } from './compareFacts.ts'
import { compareSections } from './compareSections.ts'
import type { PlanComparison } from './comparison.ts'
import { createContext } from './context.ts'
import { hasAnyChanged } from './status.ts'

/**
 * What the later plan says otherwise, by meaning and not by line. Versions of one plan are matched by their ids, two
 * plans by what they say (`match/`). The same two plans give the same comparison.
 */
export function comparePlans(before: FrozenPlan, after: FrozenPlan): PlanComparison {
  const context = createContext(before, after)
  const facts = compareFacts(context)
  const overarchingGoals = compareOverarchingGoals(context)
  const areas = compareAreas(context)
  const columns = compareColumns(context)
  const sections = compareSections(context)
  const isSame =
    facts.length + columns.length === 0 &&
    ![overarchingGoals, areas, sections].some(hasAnyChanged) &&
    !sections.some(({ renumbered }) => renumbered)
  return {
    before: headOf(before),
    after: headOf(after),
    isSame,
    isUnlisted: isSame && context.isSamePlan && canonicalJson(before) !== canonicalJson(after),
    facts,
    overarchingGoals,
    areas,
    columns,
    sections,
  }
}

const headOf = ({ id, facts }: FrozenPlan): PlanComparison['before'] => ({
  planId: id,
  title: facts.title,
  year: facts.year,
})
