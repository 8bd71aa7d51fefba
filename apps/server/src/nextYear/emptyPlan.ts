/** What a plan is made of where there is nothing to make it of: the sections that every plan has, and a budget. */
import {
  DEFAULT_SETTINGS,
  blockIdSchema,
  columnIdSchema,
  groupIdSchema,
  NO_CASE,
  planIdSchema,
  sectionIdSchema,
  type Budget,
  type BudgetSide,
  type Plan,
  type Section,
  type SectionKind,
} from '@samplan/domain'
import { translatorFor } from '@samplan/i18n'

const SECTIONS = [
  ['introduction', 'numbered'],
  ['overarching-goals', 'numbered'],
  ['area', 'numbered'],
  ['follow-up', 'numbered'],
  ['budget', 'appendix'],
] as const satisfies readonly (readonly [SectionKind, 'numbered' | 'appendix'])[]

// What is written in the plan is Swedish, whoever makes it.
const { translate: t } = translatorFor('sv')

/** @param organisation its name, which stands on the cover */
export function emptyPlan(organisation: string, year: number): Plan {
  return {
    ...NO_CASE,
    id: planIdSchema.parse('empty'),
    state: 'drafting',
    previousPlan: null,
    facts: {
      title: t('nextYear:empty.title', { year }),
      subtitle: null,
      year,
      organisation: {
        name: organisation,
        shortName: null,
        legalForm: 'nonProfitAssociation',
        formText: null,
        county: null,
        memberCount: null,
        memberText: null,
      },
      direction: null,
      decidingBodies: [],
      diaryNumber: null,
      caseTitle: null,
    },
    settings: DEFAULT_SETTINGS,
    labels: {},
    overarchingGoals: [],
    areas: [],
    budgetColumns: [{ id: columnIdSchema.parse('now'), label: `Budget ${year}`, kind: 'budget', year }],
    members: [],
    sections: SECTIONS.map((section, index) => emptySection(section, index, year)),
    removedSections: [],
  }
}

function emptySection([kind, numbering]: (typeof SECTIONS)[number], index: number, year: number): Section {
  return {
    id: sectionIdSchema.parse(kind),
    parentId: null,
    title: t(`nextYear:empty.section.${kind}`, { year }),
    kicker: null,
    kind,
    numbering,
    number: numbering === 'appendix' ? 'Bilaga 1' : `${index + 1}`,
    ownerIds: [],
    ownerText: null,
    areaIds: [],
    status: 'draft',
    statusChange: null,
    changedAfterApproval: null,
    dueDate: null,
    instruction: null,
    carriedFrom: null,
    blocks: kind === 'budget' ? [emptyBudget(t('nextYear:empty.section.budget', { year }))] : [],
  }
}

function emptyBudget(title: string): Budget {
  const group = (side: BudgetSide) => ({
    id: groupIdSchema.parse(side),
    side,
    title: t(`nextYear:empty.${side}`),
    lines: [],
    statedTotal: null,
  })
  return {
    type: 'budget',
    id: blockIdSchema.parse('budget-table'),
    title,
    groups: [group('cost'), group('revenue')],
    statedResult: null,
    footnotes: [],
    takenRequests: [],
    reconciliation: null,
  }
}
