/** Plan files for tests, in our own words: the least that a file has, and whatever a test adds to it. */
import { planIdSchema, planSchema } from '@samplan/domain'
import { importPlanFile, type ImportedPlan } from './importPlanFile.ts'
import { parsePlanFile } from './parsePlanFile.ts'

export const emptyFile = {
  shape: 1,
  organisation: { name: 'Exempelförbundet', shortName: null, kind: null, county: null, members: null },
  year: 2007,
  title: 'Verksamhetsplan',
  subtitle: null,
  period: null,
  overarchingGoals: [],
  areas: [],
  sections: [],
  budget: null,
  followUp: [],
  projects: [],
  people: [],
  keyFigures: [],
}

export function section(id: string, parts: Readonly<Record<string, unknown>> = {}) {
  return {
    id,
    number: null,
    title: `Avsnitt ${id}`,
    kind: 'prose',
    responsible: null,
    blocks: [],
    children: [],
    ...parts,
  }
}

/** Imports a file with these parts. @throws if it is refused, or the plan is not valid */
export function importFile(parts: object): ImportedPlan {
  const parsed = parsePlanFile({ ...emptyFile, ...parts })
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.failure))
  let count = 0
  const imported = importPlanFile(parsed.file, {
    planId: planIdSchema.parse('plan'),
    newId: () => `id-${count++}`,
  })
  planSchema.parse(imported.plan)
  return imported
}

/** Imports a section of these blocks, under one overarching goal and one area. */
export const importBlocks = (...blocks: object[]) => {
  const { plan, unmapped } = importFile({
    overarchingGoals: [{ id: 'og1', ordinal: 1, text: 'Öka tillgången', shortLabel: null }],
    areas: [{ id: 'area1', title: 'Kultur', altTitles: [] }],
    sections: [section('s1', { blocks })],
  })
  return {
    blocks: plan.sections[0]?.blocks ?? [],
    goal: plan.overarchingGoals[0]?.id,
    instruction: plan.sections[0]?.instruction,
    plan,
    unmapped,
  }
}

/** What can be read in it: everything but ids. */
export function words(value: unknown): string {
  return JSON.stringify(value, (key, inner: unknown) => (key === 'id' ? undefined : inner))
}
