/** Norrbotten 2016 carried into 2017: what was this year's budget is what the next is compared with, line by line. */
import { importPlanFile, parsePlanFile, projectPlan, writePlan } from '@samplan/document'
import {
  kronorIn,
  makeNextYear,
  placedBlocks,
  planIdSchema,
  planSchema,
  proposeNextYear,
  validatePlan,
  type Plan,
} from '@samplan/domain'
import { describe, expect, test } from 'vitest'
import { realPlans } from './planFiles.ts'

let count = 0
const newId = () => `id-${count++}`

function imported(text: string): Plan {
  const parsed = parsePlanFile(text)
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.failure))
  return planSchema.parse(
    importPlanFile(parsed.file, { planId: planIdSchema.parse('this-year'), newId }).plan,
  )
}

/** Through the documents, as it is stored. */
function nextYearOf(plan: Plan): Plan {
  const next = makeNextYear(plan, proposeNextYear(plan), { planId: planIdSchema.parse('next-year'), newId })
  if (!next.ok) throw new Error(JSON.stringify(next.failures))
  return projectPlan(next.plan.id, writePlan(next.plan))
}

const rowsIn = ({ sections }: Plan, columnId: Parameters<typeof kronorIn>[1]) =>
  placedBlocks(sections, 'budget').flatMap(({ block }) =>
    block.groups.flatMap(({ side, lines }) =>
      lines.map((line) => [side, line.code, line.label, kronorIn(line, columnId)] as const),
    ),
  )

const columnOf = ({ budgetColumns }: Plan, year: number) => {
  const column = budgetColumns.find((candidate) => candidate.year === year && candidate.kind === 'budget')
  if (column === undefined) throw new Error(`There is no budget of ${year}`)
  return column.id
}

describe.each(realPlans())('$name in its next year', ({ text }) => {
  const before = imported(text)
  const after = nextYearOf(before)
  const { year } = before.facts

  test('compares each line with this year’s budget', () => {
    const old = rowsIn(before, columnOf(before, year)).filter(([, , , kronor]) => kronor !== null)
    expect(rowsIn(after, columnOf(after, year))).toEqual(old)
    expect(old.length).toBeGreaterThan(10)
  })

  test('has figures of its own in no line, and no outcomes', () => {
    expect(rowsIn(after, columnOf(after, year + 1)).every(([, , , kronor]) => kronor === null)).toBe(true)
    expect(after.budgetColumns.map(({ kind }) => kind)).not.toContain('outcome')
    const outcomes = placedBlocks(after.sections, 'indicator').map(({ block }) => block.outcome)
    expect(outcomes.every((outcome) => outcome === null)).toBe(true)
  })

  test('has every section and goal, which remember where they come from, and no reference that leads nowhere', () => {
    expect(after.sections.map(({ kind, numbering }) => [kind, numbering])).toEqual(
      before.sections.map(({ kind, numbering }) => [kind, numbering]),
    )
    const goals = placedBlocks(after.sections, 'goal').map(({ block }) => block.carriedFrom?.blockId)
    expect(goals).toEqual(placedBlocks(before.sections, 'goal').map(({ block }) => block.id))
    const broken = validatePlan({ plan: after, threads: [] }).filter(
      // What this year's own words name and the plan lacks, next year's lacks too.
      ({ code, params }) => code === 'reference.unresolved' && params['kind'] !== 'mention',
    )
    expect(broken).toEqual([])
  })
})
