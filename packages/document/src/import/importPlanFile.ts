/** A plan file as a plan, and a list of what it holds that the plan does not, or not in the same form. */
import {
  DEFAULT_SETTINGS,
  NO_CASE,
  sectionNumbers,
  type Block,
  type NewId,
  type Plan,
  type PlanId,
} from '@samplan/domain'
import { findUnmapped } from './findUnmapped.ts'
import { importBudget } from './importBudget.ts'
import { createImportContext, report, type ImportContext, type Unmapped } from './importContext.ts'
import { importFacts } from './importFacts.ts'
import { importIndexes } from './importIndexes.ts'
import { importAreas, importOverarchingGoals, withColumn } from './importRegisters.ts'
import { importSections, type ImportedSection } from './importSections.ts'
import { linkMentions } from './linkMentions.ts'
import type { PlanFile } from './planFile.ts'
import { withSourceNotes } from './sourceNotes.ts'

export interface ImportedPlan {
  readonly plan: Plan
  readonly unmapped: Unmapped[]
}

export function importPlanFile(
  file: PlanFile,
  { planId, newId }: { readonly planId: PlanId; readonly newId: NewId },
): ImportedPlan {
  const context = createImportContext(file, newId)
  const { columns, budget } = importBudget(context, file.budget ?? {}, file.title)
  const placed = placeBudget(context, file, importSections(context, file, budget), budget)
  const sections = withSourceNotes(context, file, importIndexes(context, file, placed))
  const plan: Plan = {
    id: planId,
    facts: importFacts(context, file),
    state: 'drafting',
    previousPlan: null,
    settings: DEFAULT_SETTINGS,
    labels: {},
    overarchingGoals: importOverarchingGoals(context, file),
    areas: importAreas(context, file),
    budgetColumns: withColumn(context, columns, file.year),
    members: [],
    sections: withNumbers(sections),
    removedSections: [],
    ...NO_CASE,
  }
  const reported = new Set(context.unmapped.map(({ path }) => path))
  const left = findUnmapped(file, plan).filter(({ path }) => !reported.has(path))
  // Last of all: a reference has no words to be found by.
  const linked = withNumbers(linkMentions(context, file, sections))
  return { plan: { ...plan, sections: linked }, unmapped: [...context.unmapped, ...left] }
}

/** A budget that no block places stands last in the section that it names, else in the last section of all. */
function placeBudget(
  context: ImportContext,
  file: PlanFile,
  sections: readonly ImportedSection[],
  budget: Block | null,
): ImportedSection[] {
  const holds = ({ section }: ImportedSection) => section.blocks.some(({ type }) => type === 'budget')
  if (budget === null || sections.some(holds)) return [...sections]
  const place = sections.find(({ fileId }) => fileId === file.budget?.sectionId) ?? sections.at(-1)
  if (place === undefined) report(context, 'budget', 'not-in-plan')
  return sections.map((imported) => {
    if (imported !== place) return imported
    const blocks = [...imported.section.blocks, budget]
    return { ...imported, section: { ...imported.section, kind: 'budget', blocks } }
  })
}

function withNumbers(sections: readonly ImportedSection[]): Plan['sections'] {
  const numbers = sectionNumbers(sections.map(({ section }) => section))
  return sections.map(({ section }) => ({ ...section, number: numbers.get(section.id) ?? null }))
}
