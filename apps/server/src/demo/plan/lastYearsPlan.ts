/**
 * Last year's plan of the demo's association: this year's, a year younger, with another budget and a few goals that were
 * other then. Nothing in it is left to mend, so that it can be frozen and decided.
 */
import { blockIdSchema, blockSchema, planSchema, type Block, type Plan, type Section } from '@samplan/domain'
import { paragraph } from './authoring.ts'
import { demoPlan, NEW_GOALS, type DemoPlanDeps } from './demoPlan.ts'
import { lastYearsBudget, lastYearsColumns } from './lastYearsBudget.ts'

/** As the goal read then. */
const EARLIER_WORDS: Readonly<Record<string, string>> = {
  'goal-sprak': 'Den som arbetar i omsorgen får undervisning i svenska',
  'goal-bryssel': 'Medlemskommunerna deltar i minst en ansökan till EU:s program',
}

export function lastYearsPlan(deps: DemoPlanDeps): Plan {
  const plan = demoPlan(deps)
  const { facts } = plan
  return planSchema.parse({
    ...plan,
    facts: {
      ...facts,
      title: 'Verksamhetsplan och budget 2026',
      year: 2026,
      direction: { title: 'Inriktning 2023–2026', from: 2023, to: 2026, adoptedBy: [] },
      diaryNumber: '2025-131',
      caseTitle: 'Verksamhetsplan och budget 2026',
    },
    previousPlan: null,
    budgetColumns: lastYearsColumns,
    sections: plan.sections.map((section) => lastYearsSection(section, deps)),
  })
}

function lastYearsSection(section: Section, { userId, now }: DemoPlanDeps): Section {
  const blocks = section.blocks.flatMap(lastYearsBlock)
  return {
    ...section,
    title: section.title === null ? null : yearEarlier(section.title),
    ownerIds:
      section.ownerIds.length > 0 || section.parentId !== null ? section.ownerIds : [userId('samordnare')],
    status: 'approved',
    statusChange: { by: userId('direktor'), at: now, note: null },
    instruction: null,
    dueDate: null,
    carriedFrom: null,
    blocks: section.id === 'styrelsens-mal' ? [boardGoals({ id: BOARD_GOALS, userId })] : blocks,
  }
}

const BOARD_GOALS = blockIdSchema.parse('styrelsens-mal-1')
const boardGoals = paragraph('Styrelsen följer upp sina mål i juni och i december.')

function lastYearsBlock(block: Block): Block[] {
  switch (block.type) {
    case 'budget':
      return [lastYearsBudget]
    case 'request':
    // The project is new, and the shares are of this year's budget.
    case 'project':
    case 'shares':
      return []
    case 'goal':
      return NEW_GOALS.has(block.id)
        ? []
        : [aged({ ...block, text: EARLIER_WORDS[block.id] ?? block.text, carriedFrom: null })]
    case 'activity':
    case 'indicator':
      return block.goalIds.some((id) => NEW_GOALS.has(id)) ? [] : [aged(block)]
    default:
      return [aged(block)]
  }
}

/** Every year that the block names, a year earlier. */
const aged = (block: Block): Block => blockSchema.parse(JSON.parse(yearEarlier(JSON.stringify(block))))

const yearEarlier = (text: string): string => text.replaceAll('2027/28', '2026/27').replaceAll('2027', '2026')
