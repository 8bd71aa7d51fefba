/** What section rules see of the plan besides their section: the outline, with owners and areas already inherited. */
import { comparisonColumn, currentColumn } from '../budget/yearColumns.ts'
import type { BudgetColumn } from '../budget/column.ts'
import { effectiveAreas } from '../derive/areas.ts'
import type { AreaId, SectionId, UserId } from '../ids.ts'
import type { OverarchingGoal } from '../plan/overarchingGoal.ts'
import type { Plan } from '../plan/plan.ts'
import type { SectionHead } from '../plan/section.ts'
import type { PlanSettings } from '../plan/settings.ts'
import { ancestorsOf } from '../plan/sectionTree.ts'
import { effectiveOwners } from '../policies/owners.ts'

export interface OutlineContext {
  readonly settings: PlanSettings
  readonly overarchingGoals: readonly OverarchingGoal[]
  readonly columns: readonly BudgetColumn[]
  /** This year's column and the earlier one it is compared with. */
  readonly current: BudgetColumn | null
  readonly comparison: BudgetColumn | null
  readonly placeOf: (sectionId: SectionId) => SectionPlace
}

interface SectionPlace {
  readonly owners: readonly UserId[]
  /** Somebody answers for it: a member, or somebody named in the plan's own words; inherited. */
  readonly answeredFor: boolean
  readonly areas: readonly AreaId[]
  readonly isLeaf: boolean
}

export function outlineContext(plan: Plan): OutlineContext {
  const { settings, overarchingGoals, budgetColumns } = plan
  const current = currentColumn(budgetColumns, plan.facts.year)
  const places = new Map(plan.sections.map((section) => [section.id, placeOf(plan, section)]))
  return {
    settings,
    overarchingGoals,
    columns: budgetColumns,
    current,
    comparison: current && comparisonColumn(budgetColumns, current),
    placeOf: (sectionId) => places.get(sectionId) ?? NOWHERE,
  }
}

const NOWHERE: SectionPlace = { owners: [], answeredFor: false, areas: [], isLeaf: true }

function placeOf(plan: Plan, section: SectionHead): SectionPlace {
  const owners = effectiveOwners(plan, section.id)
  const lineage = [section, ...ancestorsOf(plan.sections, section.id)]
  return {
    owners,
    answeredFor: owners.length > 0 || lineage.some(({ ownerText }) => ownerText !== null),
    areas: effectiveAreas(plan.sections, section.id),
    isLeaf: !plan.sections.some(({ parentId }) => parentId === section.id),
  }
}
