/** A reference by id whose target is gone: removed since, or never there. */
import type { Plan } from '../../plan/plan.ts'
import type { Section } from '../../plan/section.ts'
import { placedBlocks } from '../../derive/placedBlocks.ts'
import type { ReferenceKind } from '../params.ts'
import { planRule, type PlacedFinding } from '../rule.ts'
import { referencesOf, type Reference } from './references.ts'

type Targets = Readonly<Record<ReferenceKind, ReadonlySet<string>>>
type Unresolved = PlacedFinding<'reference.unresolved'>

export const unresolved = planRule({
  code: 'reference.unresolved',
  severity: 'block',
  inPlan: ({ plan }) => {
    const targets = targetsIn(plan)
    return [...inAreas(plan, targets), ...plan.sections.flatMap((section) => inSection(section, targets))]
  },
})

function targetsIn(plan: Plan): Targets {
  const idsOf = (things: readonly { readonly id: string }[]) => new Set(things.map(({ id }) => id))
  return {
    goal: idsOf(placedBlocks(plan.sections, 'goal').map(({ block }) => block)),
    overarchingGoal: idsOf(plan.overarchingGoals),
    area: idsOf(plan.areas),
    line: idsOf(
      placedBlocks(plan.sections, 'budget').flatMap(({ block }) =>
        block.groups.flatMap(({ lines }) => lines),
      ),
    ),
    column: idsOf(plan.budgetColumns),
    section: idsOf(plan.sections),
    block: idsOf(plan.sections.flatMap(({ blocks }) => blocks)),
    mention: new Set(),
    member: new Set(plan.members.map(({ userId }) => userId)),
  }
}

/** Areas stand in the outline: an issue of the plan as a whole. */
const inAreas = ({ areas }: Plan, targets: Targets): Unresolved[] =>
  areas.flatMap(({ id, overarchingGoalIds }) =>
    dangling(
      [{ kind: 'overarchingGoal', path: `areas/${id}/overarchingGoalIds`, ids: overarchingGoalIds }],
      targets,
    ).map((finding) => ({ ...finding, sectionId: null })),
  )

function inSection(section: Section, targets: Targets): Unresolved[] {
  const { id: sectionId, areaIds, ownerIds } = section
  const own: Reference[] = [
    { kind: 'area', path: 'areaIds', ids: areaIds },
    { kind: 'member', path: 'ownerIds', ids: ownerIds },
  ]
  const inBlocks = section.blocks.flatMap((block) =>
    dangling(referencesOf(block), targets).map((finding) => ({ ...finding, sectionId, blockId: block.id })),
  )
  return [...dangling(own, targets).map((finding) => ({ ...finding, sectionId })), ...inBlocks]
}

/** One finding a field, however many of its ids lead nowhere. */
const dangling = (references: readonly Reference[], targets: Targets) =>
  references
    .filter(({ kind, ids }) => ids.some((id) => !targets[kind].has(id)))
    .map(({ kind, path }) => ({ path, params: { kind } }))
