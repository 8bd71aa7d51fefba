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
import {
  createReferenceReader,
  figureNumbers,
  matrix,
  placedBlocks,
  planIdSchema,
  planSchema,
  scorecard,
  validatePlan,
  type Block,
  type Budget,
  type Plan,
} from '@samplan/domain'
import { describe, expect, test } from 'vitest'
import * as Y from 'yjs'
import { z } from 'zod'
import {
  amountsOf,
  kronorIn,
  normalise,
  numbersIn,
  numbersOf,
  readingOf,
  textsOf,
  type ReferenceWords,
} from './fileContent.ts'
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

/** As they are printed: "figur 1", "Bilaga 1", "avsnitt 2.1"; a note's mark is no word of the sentence. */
function referenceWordsIn(plan: Plan): ReferenceWords {
  const read = createReferenceReader(plan)
  return (to) => {
    const referenced = read(to)
    if (referenced?.kind === 'figure') return `figur ${referenced.number}`
    if (referenced?.kind === 'section') return `avsnitt ${referenced.number}`
    if (referenced?.kind === 'note') return ''
    throw new Error(`leads nowhere: ${JSON.stringify(to)}`)
  }
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

  const read = projectPlan(plan.id, stored(plan))
  const reading = readingOf(read, referenceWordsIn(read))

  test('nothing of it is left out', () => {
    expect(unmapped).toEqual([])
  })

  test('every sentence and every other word stands in it', () => {
    const texts = textsOf(file)
    expect(texts.length).toBeGreaterThan(100)
    expect(texts.filter(({ value }) => !reading.includes(normalise(value)))).toEqual([])
  })

  test('every number stands in it', () => {
    const numbers = numbersOf(file)
    expect(numbers.length).toBeGreaterThan(50)
    const known = numbersIn(read, reading)
    expect(numbers.filter(({ value }) => !known.has(value))).toEqual([])
  })

  test('every amount of the budget stands in it, as often as in the file', () => {
    const amounts = amountsOf(parse(text).budget)
    expect(amounts.length).toBeGreaterThan(30)
    const imported = kronorIn(placedBlocks(read.sections, 'budget').map(({ block }) => block))
    expect(imported.toSorted((a, b) => a - b)).toEqual(amounts.toSorted((a, b) => a - b))
  })

  test('what an instruction holds is about the source, and nothing that it printed', () => {
    const about = /^(?:I källan (?:saknas|är figuren|har avsnittet)|I källans innehållsförteckning: )/
    const lines = read.sections.flatMap(({ instruction }) => instruction?.split('\n') ?? [])
    expect(lines.filter((line) => !about.test(line))).toEqual([])
    // Without the instructions, all that is missing is what the contents page alone says.
    const printed = { ...read, sections: read.sections.map((section) => ({ ...section, instruction: null })) }
    const words = readingOf(printed, referenceWordsIn(read))
    const missing = textsOf(file).filter(({ value }) => !words.includes(normalise(value)))
    expect(missing.filter(({ path }) => !path.startsWith('tableOfContents['))).toEqual([])
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

const countIn = (plan: Plan, type: Block['type']): number => placedBlocks(plan.sections, type).length

function planOf(name: string): { readonly plan: Plan; readonly file: PlanFile } | null {
  const found = plans.find((each) => each.name === name)
  return found === undefined ? null : { plan: importText(found.text).plan, file: parse(found.text) }
}

/** Counts of the inventory: what is a kind of its own in the document is a block of its own in the plan. */
describe.each([
  [
    'norrbotten-2016.json',
    { goal: 22, derivedFigure: 2, project: 7, followUp: 3, keyFigures: 1, budget: 1, list: 3 },
    { activity: 30, goal: 2 },
  ],
  [
    'norrbotten-2011.json',
    { goal: 78, activity: 90, indicator: 2, project: 9, followUp: 5, quote: 2, list: 3, keyFigures: 5 },
    { activity: 6, goal: 3 },
  ],
  [
    'vasternorrland-2011.json',
    { commitment: 27, quote: 6, note: 3, signature: 1, project: 15, list: 4, budget: 1 },
    { goal: 7 },
  ],
] as const)('%s', (name, blocks, statements) => {
  const found = planOf(name)

  test.skipIf(found === null)('has its kinds as often as the inventory counts them', () => {
    if (found === null) return
    const counted = Object.keys(blocks).map((type) => [type, countIn(found.plan, type as Block['type'])])
    expect(Object.fromEntries(counted)).toEqual(blocks)
    const marks = JSON.stringify(found.plan.sections)
    for (const [kind, count] of Object.entries(statements))
      expect([kind, marks.split(`{"type":"statement","kind":"${kind}"}`).length - 1]).toEqual([kind, count])
  })
})

const norrbotten = planOf('norrbotten-2016.json')

describe.skipIf(norrbotten === null)('Norrbotten 2016', () => {
  const { plan, file } = norrbotten ?? { plan: undefined, file: undefined }
  if (plan === undefined) return

  test('the derived scorecard is the printed one', () => {
    const figures = file.sections.flatMap(({ children }) => children.flatMap(({ blocks }) => blocks))
    const printed = figures.find((block) => block['kind'] === 'scorecard')?.['data']
    const rows = z
      .object({ rows: z.array(z.object({ goals: z.array(z.object({ text: z.string() })) })) })
      .parse(printed)
      .rows.map(({ goals }) => goals.map(({ text }) => text))
    const derived = scorecard(plan)
    expect(derived.rows.map(({ goals }) => goals.map(({ block }) => block.text))).toEqual(rows)
    expect(derived.rows.map(({ overarchingGoal }) => overarchingGoal.text)).toEqual(
      file.overarchingGoals.map(({ text }) => text),
    )
    expect(derived.without).toEqual([])
  })

  test('the derived matrix has the printed axes', () => {
    const rows = matrix(plan)
    expect(rows.map(({ overarchingGoal }) => overarchingGoal.shortLabel)).toEqual(
      file.overarchingGoals.map(({ shortLabel }) => shortLabel),
    )
    expect(rows[0]?.cells.map(({ area }) => area.title)).toEqual(file.areas.map(({ title }) => title))
  })

  test('its figures are counted as printed, and the text refers to them', () => {
    expect([...figureNumbers(plan.sections).values()]).toEqual([1, 2])
    const text = JSON.stringify(plan.sections)
    for (const id of figureNumbers(plan.sections).keys())
      expect(text).toContain(`{"type":"reference","to":{"kind":"block","id":"${id}"}}`)
  })

  test('an overarching goal that a figure words otherwise is found', () => {
    const issues = validatePlan({ plan, threads: [] })
    expect(issues.map(({ code }) => code)).toContain('overarching-goal.reworded')
  })
})

const vasternorrland = planOf('vasternorrland-2011.json')

describe.skipIf(vasternorrland === null)('Västernorrland 2011', () => {
  const plan = vasternorrland?.plan
  if (plan === undefined) return

  test('the surplus of an earlier year is no income of this one', () => {
    const lines = budgetOf(plan)?.groups.flatMap((group) => group.lines) ?? []
    expect(lines.filter(({ nature }) => nature === 'carriedIn').map(({ label }) => label)).toEqual([
      'Överskott från 2009',
    ])
  })

  test('conditions are kept where commitments are, and every promise is told', () => {
    const commitments = placedBlocks(plan.sections, 'commitment')
    expect(commitments.filter(({ block }) => block.condition !== null)).toHaveLength(2)
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
