/**
 * The demo plan of a fictional association, the size of a real one, with a few open issues (a section without owner,
 * an empty one, a footnote that does not add up) so that a visitor sees validation work.
 */
import {
  NO_CASE,
  areaIdSchema,
  blockIdSchema,
  planIdSchema,
  planSchema,
  sectionIdSchema,
  type Block,
  type Member,
  type Plan,
  type PlanId,
  type Role,
  type Section,
  type StatusChange,
  type UserId,
} from '@samplan/domain'
import { sectionNumbers } from '@samplan/domain'
import { demoAccounts, type DemoAccountKey } from '../accounts.ts'
import { budgetColumns } from './budget.ts'
import { overarchingGoals } from './overarchingGoals.ts'
import { demoSections, type DemoSection } from './structure.ts'

export interface DemoPlanDeps {
  readonly planId: PlanId
  readonly userId: (account: DemoAccountKey) => UserId
  /** Milliseconds since the epoch. */
  readonly now: number
}

export const LAST_YEARS_PLAN = planIdSchema.parse('demo-2026')

/** Came with the new direction; what is done for them did too. */
export const NEW_GOALS: ReadonlySet<string> = new Set(['goal-ai', 'goal-varvning'])

const DAY_MS = 86_400_000

const areaId = (key: string) => areaIdSchema.parse(`area-${key}`)
const sectionId = (key: string) => sectionIdSchema.parse(key)

function blocksOf(section: DemoSection, userId: DemoPlanDeps['userId']): Block[] {
  return section.blocks.map((draft, place) =>
    draft({ id: blockIdSchema.parse(`${section.key}-${place + 1}`), userId }),
  )
}

/** A section is marked ready by its owner, and judged by the director, both yesterday. */
function statusChangeOf(
  { status, owner, note }: DemoSection,
  { userId, now }: DemoPlanDeps,
): StatusChange | null {
  if (status === 'draft') return null
  const by = status === 'ready' && owner !== null ? owner : 'direktor'
  return { by: userId(by), at: now - DAY_MS, note }
}

function unnumbered(section: DemoSection, deps: DemoPlanDeps): Section {
  const { userId } = deps
  return {
    id: sectionId(section.key),
    parentId: section.parent === null ? null : sectionId(section.parent),
    title: section.title,
    kicker: null,
    kind: section.kind,
    numbering: section.numbering,
    number: null,
    ownerIds: section.owner === null ? [] : [userId(section.owner)],
    ownerText: null,
    areaIds: section.isArea ? [areaId(section.key)] : [],
    status: section.status,
    statusChange: statusChangeOf(section, deps),
    changedAfterApproval: null,
    dueDate: section.isArea ? '2026-12-04' : null,
    instruction: section.instruction,
    carriedFrom: null,
    blocks: blocksOf(section, userId),
  }
}

function sectionsOf(deps: DemoPlanDeps): Section[] {
  const sections = demoSections.map((section) => unnumbered(section, deps))
  const numbers = sectionNumbers(sections)
  return sections.map((section) => ({ ...section, number: numbers.get(section.id) ?? null }))
}

/** Sections and goals have had their ids from the beginning, this year and last. */
const carriedOn = (section: Section): Section => ({
  ...section,
  carriedFrom: { planId: LAST_YEARS_PLAN, sectionId: section.id },
  blocks: section.blocks.map((block) =>
    block.type === 'goal' && !NEW_GOALS.has(block.id)
      ? { ...block, carriedFrom: { planId: LAST_YEARS_PLAN, blockId: block.id } }
      : block,
  ),
})

const membersOf = (userId: DemoPlanDeps['userId']): Member[] =>
  demoAccounts.map(({ key, role }: { key: DemoAccountKey; role: Role }) => ({ userId: userId(key), role }))

export function demoPlan(deps: DemoPlanDeps): Plan {
  const { planId, userId } = deps
  return planSchema.parse({
    id: planId,
    facts: {
      title: 'Verksamhetsplan och budget 2027',
      subtitle: null,
      year: 2027,
      organisation: {
        name: 'Samverkan Älvkusten',
        shortName: 'förbundet',
        legalForm: 'nonProfitAssociation',
        formText: 'ideell förening',
        county: null,
        memberCount: 11,
        memberText: 'elva kommuner',
      },
      direction: {
        title: 'Inriktning 2027–2030',
        from: 2027,
        to: 2030,
        adoptedBy: [
          { body: 'styrelsen', date: '2026-03-12' },
          { body: 'förbundsfullmäktige', date: '2026-04-23' },
        ],
      },
      decidingBodies: ['styrelsen', 'förbundsfullmäktige'],
      diaryNumber: '2026-118',
      caseTitle: 'Verksamhetsplan och budget 2027',
    },
    state: 'drafting',
    settings: {
      balanceRule: 'equal',
      completeness: true,
      commentsWhileFrozen: true,
      severities: {},
      moneyUnit: 'kr',
    },
    labels: {},
    overarchingGoals,
    areas: demoSections
      .filter((section) => section.isArea)
      .map(({ key, title }) => ({ id: areaId(key), title, altTitles: [], overarchingGoalIds: [] })),
    budgetColumns,
    members: membersOf(userId),
    removedSections: [],
    previousPlan: { planId: LAST_YEARS_PLAN, year: 2026 },
    ...NO_CASE,
    sections: sectionsOf(deps).map(carriedOn),
  } satisfies Plan)
}
