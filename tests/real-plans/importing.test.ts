import {
  importPlanFile,
  parsePlanFile,
  projectPlan,
  sectionDocName,
  setCell,
  writePlan,
  type DocName,
  type PlanFile,
} from '@samplan/document'
import { planIdSchema, planSchema, validatePlan, type Budget, type Plan } from '@samplan/domain'
import { describe, expect, test } from 'vitest'
import * as Y from 'yjs'
import { amountsOf, kronorIn, normalise, readingOf, textsOf } from './fileContent.ts'
import { realPlans } from './planFiles.ts'

const plans = realPlans()

function parse(text: string): PlanFile {
  const parsed = parsePlanFile(text)
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.failure))
  return parsed.file
}

function importText(text: string) {
  let count = 0
  return importPlanFile(parse(text), { planId: planIdSchema.parse('plan'), newId: () => `id-${count++}` })
}

/** In documents that went through the wire, as they will. */
function stored(plan: Plan): Map<DocName, Y.Doc> {
  const docs = writePlan(plan)
  for (const [name, doc] of docs) {
    const copy = new Y.Doc()
    Y.applyUpdate(copy, Y.encodeStateAsUpdate(doc))
    docs.set(name, copy)
  }
  return docs
}

const budgetOf = (plan: Plan): Budget | undefined =>
  plan.sections.flatMap(({ blocks }) => blocks).find((block) => block.type === 'budget')

const budgetIssues = (plan: Plan) =>
  validatePlan({ plan, threads: [] }).filter(
    ({ code, severity }) => severity === 'block' && /^(budget|footnote)\./.test(code),
  )

describe.each(plans)('$name', ({ text }) => {
  const { plan, unmapped } = importText(text)
  const file: unknown = JSON.parse(text)

  test('is a valid plan, and the documents hold the same one', () => {
    expect(planSchema.parse(plan)).toEqual(plan)
    expect(projectPlan(plan.id, stored(plan))).toEqual(plan)
  })

  test('every sentence stands in it', () => {
    const reading = readingOf(projectPlan(plan.id, stored(plan)))
    const texts = textsOf(file)
    expect(texts.length).toBeGreaterThan(100)
    expect(texts.filter(({ value }) => !reading.includes(normalise(value)))).toEqual([])
  })

  test('every amount stands in it, as often as in the file', () => {
    const amounts = amountsOf(file)
    expect(amounts.length).toBeGreaterThan(30)
    const imported = kronorIn(projectPlan(plan.id, stored(plan)).sections)
    expect(imported.toSorted((a, b) => a - b)).toEqual(amounts.toSorted((a, b) => a - b))
  })

  test('every section is there, in order, with title and printed number', () => {
    const heads = (sections: PlanFile['sections']): unknown[] =>
      sections.flatMap(({ title, number, children }) => [[title ?? null, number ?? null], ...heads(children)])
    expect(plan.sections.map(({ title, number }) => [title, number])).toEqual(heads(parse(text).sections))
  })

  test('what is not in the plan, or not as it was, is named by a path that leads to it', () => {
    expect(unmapped.filter(({ path }) => valueAt(file, path) === undefined)).toEqual([])
  })

  test('the budget adds up', () => {
    expect(budgetIssues(plan)).toEqual([])
    const budget = budgetOf(plan)
    expect(plan.sections.find(({ blocks }) => blocks.some(({ type }) => type === 'budget'))?.kind).toBe(
      'budget',
    )
    expect(budget?.groups.map(({ statedTotal }) => statedTotal !== null)).toEqual([true, true])
  })

  test('one krona too much in a cell is found, with the difference', () => {
    const docs = stored(plan)
    const budget = budgetOf(plan)
    const line = budget?.groups[0]?.lines[0]
    const column = plan.budgetColumns[0]
    const section = plan.sections.find(({ kind }) => kind === 'budget')
    const amount = line && column && line.amounts[column.id]
    const doc = section && docs.get(sectionDocName(section.id))
    if (!budget || !doc || !line || !column || amount?.kind !== 'known') throw new Error('no amount')
    setCell(doc, budget.id, line.id, column.id, { kind: 'known', kronor: amount.kronor + 1 }, null)

    const issues = budgetIssues(projectPlan(plan.id, docs))
    expect(issues.map(({ code }) => code)).toContain('budget.total-mismatch')
    const mismatch = issues.find(({ code }) => code === 'budget.total-mismatch')
    expect(Object.values(mismatch?.params ?? {})).toContain(1)
  })
})

function valueAt(file: unknown, path: string): unknown {
  return path
    .split(/[.[\]]+/)
    .filter((part) => part !== '')
    .reduce<unknown>(
      (value, key) => (typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined),
      file,
    )
}

// Without any files the suites above are empty, which must not look like a pass.
test.skipIf(plans.length === 0)('the plan files are large enough to mean something', () => {
  for (const { text } of plans) expect(text.length).toBeGreaterThan(10_000)
})
