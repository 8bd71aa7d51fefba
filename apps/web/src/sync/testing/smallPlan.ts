/** A plan of two sections, and its documents. */
import { sectionDocName, writePlan, type DocName } from '@samplan/document'
import { NO_CASE, blockSchema, planSchema, sectionIdSchema, type Block, type Plan } from '@samplan/domain'
import type * as Y from 'yjs'

export const FIRST = sectionIdSchema.parse('first')
export const SECOND = sectionIdSchema.parse('second')

const paragraph = (id: string, text: string) => ({
  type: 'paragraph',
  id,
  content: [{ type: 'text', text, marks: [] }],
})
const section = (id: string, title: string, blocks: readonly unknown[]) => ({
  id,
  parentId: null,
  title,
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
  number: id === FIRST ? '1' : '2',
  blocks,
})

export const smallPlan = (): Plan =>
  planSchema.parse({
    id: 'plan',
    facts: {
      title: 'Plan',
      subtitle: null,
      year: 2027,
      organisation: {
        name: 'Association',
        shortName: null,
        legalForm: 'nonProfitAssociation',
        formText: null,
        county: null,
        memberCount: null,
        memberText: null,
      },
      direction: null,
      decidingBodies: ['Board'],
      diaryNumber: null,
      caseTitle: null,
    },
    state: 'drafting',
    settings: { balanceRule: 'equal', completeness: false, commentsWhileFrozen: false },
    labels: {},
    overarchingGoals: [],
    areas: [],
    budgetColumns: [],
    members: [{ userId: 'officer', role: 'areaOfficer' }],
    sections: [
      section(FIRST, 'First', [paragraph('p1', 'one')]),
      section(SECOND, 'Second', [paragraph('p2', 'two')]),
    ],
    removedSections: [],
    ...NO_CASE,
  })

export interface SmallPlanDocs {
  readonly outline: Y.Doc
  readonly first: Y.Doc
}

export function smallPlanDocs(plan: Plan): SmallPlanDocs {
  const docs = writePlan(plan)
  const find = (name: DocName) => {
    const doc = docs.get(name)
    if (!doc) throw new Error(`the plan has no document ${name}`)
    return doc
  }
  return { outline: find('outline'), first: find(sectionDocName(FIRST)) }
}

export const paragraphBlock = (id: string, text: string): Block => blockSchema.parse(paragraph(id, text))
