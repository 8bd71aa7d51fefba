/** A small plan for this folder's tests. */
import {
  NO_CASE,
  planSchema,
  sectionIdSchema,
  userIdSchema,
  type Plan,
  type SectionStatus,
} from '@samplan/domain'

export const userId = (text: string) => userIdSchema.parse(text)
export const sectionId = (text: string) => sectionIdSchema.parse(text)

interface SectionSeed {
  readonly id: string
  readonly parent?: string
  readonly owners?: readonly string[]
  readonly status?: SectionStatus
}

const sectionOf = ({ id, parent, owners = [], status = 'draft' }: SectionSeed) => ({
  id,
  parentId: parent ?? null,
  title: id,
  kicker: null,
  kind: 'area',
  numbering: 'none',
  ownerIds: owners,
  ownerText: null,
  areaIds: [],
  status,
  statusChange: null,
  changedAfterApproval: null,
  dueDate: null,
  instruction: null,
  number: null,
  blocks: [],
})

export const planOf = (sections: readonly SectionSeed[], state: Plan['state'] = 'drafting'): Plan =>
  planSchema.parse({
    id: 'p1',
    facts: {
      title: 'Plan',
      subtitle: null,
      year: 2027,
      organisation: {
        name: 'Norrdal',
        shortName: null,
        legalForm: 'other',
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
    state,
    settings: { balanceRule: 'equal', completeness: false, commentsWhileFrozen: true },
    labels: {},
    overarchingGoals: [],
    areas: [],
    budgetColumns: [],
    members: [
      { userId: 'anna', role: 'areaOfficer' },
      { userId: 'bo', role: 'areaOfficer' },
      { userId: 'eva', role: 'director' },
    ],
    sections: sections.map(sectionOf),
    removedSections: [],
    ...NO_CASE,
  })
