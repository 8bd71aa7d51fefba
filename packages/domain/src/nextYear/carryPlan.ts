/** A plan carried into another year, as chosen; asks nothing of the choices. */
import type { BudgetColumn } from '../budget/column.ts'
import { currentColumn } from '../budget/yearColumns.ts'
import { columnIdSchema, lineIdSchema, type LineId, type NewId, type PlanId } from '../ids.ts'
import { sectionNumbers } from '../plan/numbering.ts'
import { NO_CASE } from '../plan/outline.ts'
import type { Plan } from '../plan/plan.ts'
import type { Section, SectionHead } from '../plan/section.ts'
import { proseIn } from '../prose/proseIn.ts'
import { carryBlock, comesAlong } from './carryBlocks.ts'
import { carryBudget, type NewColumns, type NewLine } from './carryBudget.ts'
import type { Carrying } from './carryProse.ts'
import { oldLines, sectionsLeftOut } from './checkChoices.ts'
import type { NextYearChoices } from './choices.ts'
import { createIdMap } from './idMap.ts'
import { withYear } from './yearWords.ts'

export function carryPlan(
  plan: Plan,
  choices: NextYearChoices,
  { planId, newId }: { readonly planId: PlanId; readonly newId: NewId },
): Plan {
  const columns = newColumns(plan, choices, newId)
  const sections = carrySections(plan, choices, columns, newId)
  const numbers = sectionNumbers(sections)
  const rename = (text: string) => withYear(text, plan.facts.year, choices.year)
  return {
    ...plan,
    ...NO_CASE,
    id: planId,
    state: 'drafting',
    previousPlan: { planId: plan.id, year: plan.facts.year },
    facts: {
      ...plan.facts,
      year: choices.year,
      title: choices.title,
      subtitle: plan.facts.subtitle === null ? null : rename(plan.facts.subtitle),
      // The case is the new year's own, and its number is not known yet.
      diaryNumber: null,
      caseTitle: plan.facts.caseTitle === null ? null : rename(plan.facts.caseTitle),
    },
    budgetColumns: columns.comparison === null ? [columns.next] : [columns.next, columns.comparison],
    sections: sections.map((section) => ({ ...section, number: numbers.get(section.id) ?? null })),
    removedSections: [],
  }
}

/** The new year's column first, and this year's beside it; earlier years and outcomes stay in their own plans. */
function newColumns(plan: Plan, { year }: NextYearChoices, newId: NewId): NewColumns {
  const comparison = currentColumn(plan.budgetColumns, plan.facts.year)
  const label = comparison === null ? `Budget ${year}` : withYear(comparison.label, comparison.year, year)
  const next: BudgetColumn = {
    id: columnIdSchema.parse(newId()),
    label: label === comparison?.label ? `Budget ${year}` : label,
    kind: 'budget',
    year,
  }
  return { next, comparison }
}

function carrySections(plan: Plan, choices: NextYearChoices, columns: NewColumns, newId: NewId): Section[] {
  const gone = sectionsLeftOut(plan, choices.leftOut)
  const kept = plan.sections
    .filter(({ id }) => !gone.has(id))
    .map((section) => ({ ...section, blocks: section.blocks.filter((block) => comesAlong(block, choices)) }))
  const ids = createIdMap(newId, new Set(kept.flatMap(idsIn)))
  const lines = choices.lines.map((choice): NewLine => ({ id: lineIdSchema.parse(newId()), choice }))
  const carrying: Carrying = { ids, lines: firstNewLines(lines) }
  const old = oldLines(plan, choices)
  const rename = (text: string) => withYear(text, plan.facts.year, choices.year)
  return kept.map((section) => ({
    ...carryHead(section, plan, ids.section, rename),
    number: null,
    blocks: section.blocks.map((block) =>
      block.type === 'budget'
        ? carryBudget(block, rename(block.title), { lines, old, columns, carrying })
        : carryBlock(block, { planId: plan.id, goals: choices.goals, carrying }),
    ),
  }))
}

function carryHead(
  section: SectionHead,
  plan: Plan,
  newSection: (id: string) => Section['id'],
  rename: (text: string) => string,
): SectionHead {
  return {
    ...section,
    id: newSection(section.id),
    parentId: section.parentId === null ? null : newSection(section.parentId),
    title: section.title === null ? null : rename(section.title),
    status: 'draft',
    statusChange: null,
    changedAfterApproval: null,
    dueDate: null,
    carriedFrom: { planId: plan.id, sectionId: section.id },
  }
}

const idsIn = ({ id, blocks }: Pick<Section, 'id' | 'blocks'>): string[] => [
  id,
  ...blocks.flatMap((block) => [block.id, ...proseIn(block).map((prose) => prose.id)]),
]

/** A reference to a line that was split leads to the first of its parts. */
function firstNewLines(lines: readonly NewLine[]): ReadonlyMap<LineId, LineId> {
  const first = new Map<LineId, LineId>()
  for (const { id, choice } of lines)
    for (const from of choice.from) if (!first.has(from)) first.set(from, id)
  return first
}
