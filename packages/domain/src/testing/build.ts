/** Plans written out in tests: what a test does not speak of has a plain default. */
import type { z } from 'zod'
import { sectionNumbers } from '../plan/numbering.ts'
import { NO_CASE } from '../plan/outline.ts'
import { planSchema, type Plan } from '../plan/plan.ts'
import { sectionHeadSchema, type sectionSchema } from '../plan/section.ts'
import type { BlockDraft } from './arbitraryBlock.ts'

type PlanDraft = z.input<typeof planSchema>
type SectionDraft = z.input<typeof sectionSchema>

export type SectionParts = Partial<Omit<SectionDraft, 'number'>>
export type PlanParts = Partial<Omit<PlanDraft, 'sections'>> & {
  readonly sections?: readonly SectionParts[]
}

/** Sections are called `section-1`, `section-2`, … and top-level unless they say otherwise. */
export function buildPlan({ sections = [], ...parts }: PlanParts = {}): Plan {
  const drafts = sections.map(completeSection)
  const numbers = sectionNumbers(drafts.map((draft) => sectionHeadSchema.parse(draft)))
  const byId = new Map<string, string | null>(numbers)
  return planSchema.parse({
    ...DEFAULTS,
    ...parts,
    sections: drafts.map((draft) => ({ ...draft, number: byId.get(draft.id) ?? null })),
  })
}

const completeSection = (parts: SectionParts, index: number): Omit<SectionDraft, 'number'> => ({
  id: `section-${index + 1}`,
  parentId: null,
  title: `Avsnitt ${index + 1}`,
  kicker: null,
  kind: 'prose',
  numbering: 'numbered',
  ownerIds: ['officer'],
  ownerText: null,
  areaIds: [],
  status: 'draft',
  statusChange: null,
  changedAfterApproval: null,
  dueDate: null,
  instruction: null,
  blocks: [],
  ...parts,
})

const DEFAULTS: Omit<PlanDraft, 'sections'> = {
  id: 'plan',
  facts: {
    title: 'Verksamhetsplan och budget',
    subtitle: null,
    year: 2016,
    organisation: {
      name: 'Exempelförbundet',
      shortName: null,
      legalForm: 'nonProfitAssociation',
      formText: null,
      county: null,
      memberCount: null,
      memberText: null,
    },
    direction: null,
    decidingBodies: ['styrelsen'],
    diaryNumber: null,
    caseTitle: null,
  },
  state: 'drafting',
  ...NO_CASE,
  settings: { balanceRule: 'equal', completeness: true, commentsWhileFrozen: true },
  labels: {},
  overarchingGoals: [],
  areas: [],
  budgetColumns: [
    { id: 'now', label: 'Budget 2016', kind: 'budget', year: 2016 },
    { id: 'before', label: 'Budget 2015', kind: 'budget', year: 2015 },
  ],
  members: [
    { userId: 'administrator', role: 'administrator' },
    { userId: 'coordinator', role: 'coordinator' },
    { userId: 'director', role: 'director' },
    { userId: 'officer', role: 'areaOfficer' },
    { userId: 'other-officer', role: 'areaOfficer' },
    { userId: 'economist', role: 'economist' },
    { userId: 'secretary', role: 'secretary' },
    { userId: 'reviewer', role: 'reviewer' },
    { userId: 'reader', role: 'reader' },
  ],
  removedSections: [],
}

type DraftOf<T extends BlockDraft['type']> = Extract<BlockDraft, { type: T }>
type PartsOf<T extends BlockDraft['type']> = Partial<Omit<DraftOf<T>, 'type'>>

export const paragraphDraft = (text: string, id = 'paragraph'): DraftOf<'paragraph'> => ({
  type: 'paragraph',
  id,
  content: text === '' ? [] : [{ type: 'text', text, marks: [] }],
})

export const listDraft = (texts: readonly string[], id = 'list'): DraftOf<'list'> => ({
  type: 'list',
  id,
  ordered: false,
  start: 1,
  items: texts.map((text, index) => ({ content: [paragraphDraft(text, `${id}-${index + 1}`)] })),
})

export const goalDraft = (parts: PartsOf<'goal'> = {}): DraftOf<'goal'> => ({
  type: 'goal',
  id: 'goal',
  text: 'Fler möts',
  overarchingGoalIds: [],
  areaIds: [],
  due: null,
  ...parts,
})

export const activityDraft = (parts: PartsOf<'activity'> = {}): DraftOf<'activity'> => ({
  type: 'activity',
  id: 'activity',
  text: 'Ordna ett möte',
  goalIds: [],
  ownerIds: [],
  ownerText: null,
  time: null,
  ...parts,
})

export const indicatorDraft = (parts: PartsOf<'indicator'> = {}): DraftOf<'indicator'> => ({
  type: 'indicator',
  id: 'indicator',
  name: 'Antal möten',
  goalIds: [],
  baseline: null,
  target: null,
  outcome: null,
  unit: null,
  source: null,
  ...parts,
})

export const requestDraft = (parts: PartsOf<'request'> = {}): DraftOf<'request'> => ({
  type: 'request',
  id: 'request',
  lineId: null,
  amount: { kind: 'unknown', typed: null },
  reason: '',
  status: 'submitted',
  ...parts,
})

export const projectDraft = (parts: PartsOf<'project'> = {}): DraftOf<'project'> => ({
  type: 'project',
  id: 'project',
  name: 'Projekt',
  aim: '',
  results: '',
  status: null,
  period: null,
  owner: null,
  partners: null,
  programme: null,
  kronor: null,
  goalIds: [],
  lineIds: [],
  rows: [],
  ...parts,
})
