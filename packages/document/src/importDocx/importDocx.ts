/** A Word document as a plan, what of it may be a budget, and what of it is not there. */
import {
  DEFAULT_SETTINGS,
  columnIdSchema,
  NO_CASE,
  proseText,
  sectionIdSchema,
  sectionNumbers,
  type Block,
  type BudgetColumn,
  type NewId,
  type Plan,
  type PlanId,
  type Section,
  type SectionId,
  type Table,
} from '@samplan/domain'
import { createDocxContext, lose, type DocxContext, type PlacedPicture } from './docxContext.ts'
import type { DocxContent, Lost } from './docxNode.ts'
import { makeBudget } from './makeBudget.ts'
import { proposeBudget, type ProposedBudget } from './proposeBudget.ts'
import { readOutline, type ReadSection } from './readOutline.ts'
import { kindOf } from './sectionKinds.ts'
import { gridOf } from './tableGrid.ts'

export interface DocxSetting {
  readonly planId: PlanId
  readonly newId: NewId
  /** Whose plan it becomes; the document does not say so in a way that could be relied on. */
  readonly organisationName: string
  /** For a document that names none. */
  readonly year: number
  /** What whoever brings it in has chosen instead of what the document says. */
  readonly chosen?: {
    readonly title?: string | undefined
    readonly year?: number | undefined
    /** The tables to take as budgets, by their place among the document's tables; all proposed ones if left out. */
    readonly budgets?: readonly number[] | undefined
  }
}

/** A table that may be a budget, and where it stands. */
export interface FoundBudget {
  /** Its place among the document's tables, from 0. */
  readonly table: number
  readonly sectionTitle: string
  readonly budget: ProposedBudget
}

export interface ImportedDocx {
  readonly plan: Plan
  readonly budgets: readonly FoundBudget[]
  readonly lost: readonly Lost[]
  /** Image blocks that wait for their file. */
  readonly pictures: readonly PlacedPicture[]
}

export function importDocx({ nodes, lost }: DocxContent, setting: DocxSetting): ImportedDocx {
  const { newId, chosen } = setting
  const context = createDocxContext(newId, nodes)
  const outline = readOutline(context, nodes)
  const budgets = findBudgets(outline.sections)
  const columns: BudgetColumn[] = []
  const taken = withBudgets(context, outline.sections, budgets, chosen?.budgets, columns)
  const first = outline.sections.find((section) => section.title !== null)?.title
  const title = chosen?.title ?? outline.title ?? first ?? setting.organisationName
  const year = chosen?.year ?? yearIn([outline.title, outline.subtitle]) ?? setting.year
  const sections = makeSections(context, taken)
  const plan: Plan = {
    id: setting.planId,
    facts: {
      title: title.slice(0, 300),
      subtitle: outline.subtitle?.slice(0, 300) ?? null,
      year,
      organisation: {
        name: setting.organisationName,
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
    state: 'drafting',
    previousPlan: null,
    settings: DEFAULT_SETTINGS,
    labels: {},
    overarchingGoals: [],
    areas: [],
    budgetColumns: columns.length > 0 ? columns : [defaultColumn(newId, year)],
    members: [],
    sections,
    removedSections: [],
    ...NO_CASE,
  }
  const outside = lost.flatMap(({ reason, count }) =>
    Array.from({ length: count }, () => ({ reason, path: '' })),
  )
  return { plan, budgets, lost: [...context.lost, ...outside], pictures: context.pictures }
}

const yearIn = (texts: readonly (string | null)[]): number | null => {
  const year = /(?:^|\D)(20\d{2})(?!\d)/u.exec(texts.join(' '))?.[1]
  return year === undefined ? null : Number(year)
}

const defaultColumn = (newId: NewId, year: number): BudgetColumn => ({
  id: columnIdSchema.parse(newId()),
  label: `Budget ${year}`,
  kind: 'budget',
  year,
})

/** Tables are counted through the document; one inside a cell or a list is none of money. */
function findBudgets(sections: readonly ReadSection[]): FoundBudget[] {
  let table = -1
  return sections.flatMap(({ title, blocks }) =>
    blocks.flatMap((block, index) => {
      if (block.type !== 'table') return []
      table += 1
      const before = blocks[index - 1]
      const about = [title ?? '', before?.type === 'paragraph' ? proseText(before) : ''].join(' ')
      const budget = proposeBudget(gridOf(block), about)
      return budget === null ? [] : [{ table, sectionTitle: title ?? '', budget }]
    }),
  )
}

function withBudgets(
  context: DocxContext,
  sections: readonly ReadSection[],
  found: readonly FoundBudget[],
  wanted: readonly number[] | undefined,
  columns: BudgetColumn[],
): ReadSection[] {
  let table = -1
  const take = (block: Table): Block => {
    table += 1
    const proposal = found.find((each) => each.table === table)
    if (proposal === undefined || wanted?.includes(table) === false) return block
    return makeBudget(context, proposal.budget, '', columns)
  }
  return sections.map((section) => ({
    ...section,
    blocks: section.blocks.map((block) => (block.type === 'table' ? take(block) : block)),
  }))
}

function makeSections(context: DocxContext, read: readonly ReadSection[]): Section[] {
  const ids = read.map(() => sectionIdSchema.parse(context.newId()))
  const heads = read.map((section, index) => makeSection(section, ids[index], parentOf(read, ids, index)))
  const numbers = sectionNumbers(heads)
  return heads.map((head, index) => {
    const number = numbers.get(head.id) ?? null
    const { typed = null, title = null } = read[index] ?? {}
    context.path = title ?? ''
    if (typed !== null && typed !== number) lose(context, 'number-differs')
    return { ...head, number }
  })
}

/** The last section above that is one step less deep. */
function parentOf(read: readonly ReadSection[], ids: readonly SectionId[], index: number): SectionId | null {
  const depth = read[index]?.depth ?? 1
  const above = read.slice(0, index).findLastIndex((section) => section.depth < depth)
  return ids[above] ?? null
}

function makeSection(
  { title, numbering, blocks }: ReadSection,
  id: SectionId | undefined,
  parentId: SectionId | null,
): Omit<Section, 'number'> {
  return {
    id: sectionIdSchema.parse(id),
    parentId,
    title,
    kicker: null,
    kind: kindOf(title, numbering, blocks),
    numbering,
    ownerIds: [],
    ownerText: null,
    areaIds: [],
    status: 'draft',
    statusChange: null,
    changedAfterApproval: null,
    dueDate: null,
    instruction: null,
    carriedFrom: null,
    blocks,
  }
}
