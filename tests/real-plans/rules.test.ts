/** What the rules say of the real plans: the figures that DOMAIN's table takes from them, read from the files. */
import { importPlanFile, parsePlanFile } from '@samplan/document'
import {
  goalChain,
  planIdSchema,
  planSchema,
  scorecard,
  validatePlan,
  type Budget,
  type Issue,
  type IssueCode,
  type Plan,
  type PlanSettings,
} from '@samplan/domain'
import { describe, expect, test } from 'vitest'
import { realPlans, type RealPlan } from './planFiles.ts'

function planOf({ text }: RealPlan): Plan {
  const parsed = parsePlanFile(text)
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.failure))
  let count = 0
  const source = { planId: planIdSchema.parse('plan'), newId: () => `id-${count++}` }
  return planSchema.parse(importPlanFile(parsed.file, source).plan)
}

const plans = new Map(realPlans().map((file) => [file.name.replace('.json', ''), planOf(file)]))
const isThere = (...names: string[]) => names.every((name) => plans.has(name))
const NORRBOTTEN_2016 = 'norrbotten-2016'
const NORRBOTTEN_2011 = 'norrbotten-2011'
const VASTERNORRLAND = 'vasternorrland-2011'

function plan(name: string): Plan {
  const found = plans.get(name)
  if (!found) throw new Error(`${name} is not there`)
  return found
}

const issues = (
  of: Plan,
  code: IssueCode,
  { settings }: { readonly settings?: Partial<PlanSettings> } = {},
): Issue[] =>
  validatePlan({ plan: { ...of, settings: { ...of.settings, ...settings } }, threads: [] }).filter(
    (issue) => issue.code === code,
  )

const rising = (numbers: readonly number[]): number[] => numbers.toSorted((a, b) => a - b)

const budgets = (of: Plan): Budget[] =>
  of.sections.flatMap(({ blocks }) => blocks.flatMap((block) => (block.type === 'budget' ? [block] : [])))

/** The plan with every budget changed. */
const withBudgets = (of: Plan, change: (budget: Budget) => Budget): Plan => ({
  ...of,
  sections: of.sections.map((section) => ({
    ...section,
    blocks: section.blocks.map((block) => (block.type === 'budget' ? change(block) : block)),
  })),
})

/** One krona more in the first line of each group, in every column. */
const kronaMore = (budget: Budget): Budget => ({
  ...budget,
  groups: budget.groups.map((group) => ({
    ...group,
    lines: group.lines.map((line, index) =>
      index > 0
        ? line
        : {
            ...line,
            amounts: Object.fromEntries(
              Object.entries(line.amounts).map(([columnId, amount]) => [
                columnId,
                amount.kind === 'known' ? { ...amount, kronor: amount.kronor + 1 } : amount,
              ]),
            ),
          },
    ),
  })),
})

/** The line with what its first footnote part itemises, and no krona more. */
const holding265 = (line: Budget['groups'][number]['lines'][number]) => ({
  ...line,
  amounts: Object.fromEntries(
    Object.entries(line.amounts).map(([columnId, amount]) => [
      columnId,
      amount.kind === 'known' ? { ...amount, kronor: 265_000 } : amount,
    ]),
  ),
})

describe.runIf(isThere(NORRBOTTEN_2016, NORRBOTTEN_2011, VASTERNORRLAND))('the three documents', () => {
  const all = [...plans.values()]

  test('lines make the stated totals in all 12 columns, and one krona more is found in each', () => {
    const stated = all.flatMap((one) =>
      budgets(one).flatMap(({ groups }) =>
        groups.flatMap(({ statedTotal }) => Object.values(statedTotal?.amounts ?? {})),
      ),
    )
    expect(stated).toHaveLength(12)
    expect(stated).toEqual(expect.arrayContaining([22_997_550, 17_461_670, 28_730_700]))
    expect(all.flatMap((one) => issues(one, 'budget.total-mismatch'))).toEqual([])
    const wrong = all.flatMap((one) => issues(withBudgets(one, kronaMore), 'budget.total-mismatch'))
    expect(wrong.map(({ params }) => params['difference'])).toEqual(stated.map(() => 1))
    expect(rising(wrong.map(({ params }) => Number(params['stated'])))).toEqual(rising(stated))
  })

  test('revenue is costs in 6 of 6 columns, and the rule is a setting', () => {
    const columns = all.flatMap(({ budgetColumns }) => budgetColumns)
    expect(columns.filter(({ kind }) => kind === 'budget')).toHaveLength(6)
    expect(all.flatMap((one) => issues(one, 'budget.unbalanced'))).toEqual([])
    const strict = { settings: { balanceRule: 'revenue-exceeds-costs' } } as const
    expect(all.flatMap((one) => issues(one, 'budget.unbalanced', strict))).toHaveLength(6)
  })

  test('the stated result is revenue − costs', () => {
    const results = all.flatMap((one) => budgets(one).flatMap(({ statedResult }) => statedResult ?? []))
    expect(results.length).toBeGreaterThan(0)
    expect(all.flatMap((one) => issues(one, 'budget.result-mismatch'))).toEqual([])
  })

  test('a code may stand on both sides, and does', () => {
    const codes = (one: Plan, side: string) =>
      budgets(one).flatMap(({ groups }) =>
        groups.filter((group) => group.side === side).flatMap(({ lines }) => lines.map(({ code }) => code)),
      )
    const both = [NORRBOTTEN_2016, NORRBOTTEN_2011].map((name) =>
      codes(plan(name), 'cost').filter(
        (code) => code !== null && codes(plan(name), 'revenue').includes(code),
      ),
    )
    expect(both).toEqual([['10'], ['50']])
    expect(all.flatMap((one) => issues(one, 'budget.code-duplicate'))).toEqual([])
  })

  test('the footnotes itemise 340, 265 and 383,4 tkr', () => {
    const parts = all.flatMap((one) =>
      budgets(one).flatMap(({ footnotes }) => footnotes.flatMap((footnote) => footnote.parts)),
    )
    const sums = parts.map(({ items }) => items.reduce((sum, { kronor }) => sum + (kronor ?? 0), 0))
    expect(rising(sums)).toEqual([265_000, 340_000, 383_400])
    expect(all.flatMap((one) => issues(one, 'footnote.total-mismatch'))).toEqual([])
    expect(all.flatMap((one) => issues(one, 'footnote.exceeds-line'))).toEqual([])
  })

  test('383,4 tkr come from elsewhere: were they of the line, it would have to hold them', () => {
    const lineHolds = (fromLine: boolean) =>
      withBudgets(plan(NORRBOTTEN_2011), (budget) => ({
        ...budget,
        groups: budget.groups.map((group) => ({ ...group, lines: group.lines.map(holding265) })),
        footnotes: budget.footnotes.map((footnote) => ({
          ...footnote,
          parts: footnote.parts.map((part) => ({ ...part, fromLine: part.fromLine || fromLine })),
        })),
      }))
    expect(issues(lineHolds(false), 'footnote.exceeds-line')).toEqual([])
    const found = issues(lineHolds(true), 'footnote.exceeds-line')
    expect(found.map(({ params }) => params['difference'])).toEqual([383_400])
  })

  test('what is empty on purpose is not missing', () => {
    const none = budgets(plan(VASTERNORRLAND)).flatMap(({ groups }) =>
      groups.flatMap(({ lines }) =>
        lines.filter(({ amounts }) => Object.values(amounts).some(({ kind }) => kind === 'none')),
      ),
    )
    expect(none).toHaveLength(1)
    for (const code of ['budget.line-empty', 'budget.amount-missing'] as const)
      expect(all.flatMap((one) => issues(one, code))).toEqual([])
  })

  test('two references lead nowhere, both in Norrbotten 2016', () => {
    expect(rising(all.map((one) => issues(one, 'reference.unresolved').length))).toEqual([0, 0, 2])
    const found = issues(plan(NORRBOTTEN_2016), 'reference.unresolved').map(({ params }) => params)
    expect(found).toEqual([
      { kind: 'mention', words: 'bilaga 1', lacks: 'mål, aktiviteter' },
      { kind: 'mention', words: 'Bilaga 2' },
    ])
  })

  test('13 headings carry only subheadings, and are not empty', () => {
    const carrying = all.flatMap((one) =>
      one.sections.filter(
        ({ id, blocks }) => blocks.length === 0 && one.sections.some(({ parentId }) => parentId === id),
      ),
    )
    expect(carrying).toHaveLength(13)
    const empty = new Set(
      all.flatMap((one) => issues(one, 'section.empty').map(({ sectionId }) => sectionId)),
    )
    expect(carrying.filter(({ id }) => empty.has(id))).toEqual([])
  })

  test('no name, image or share is wrong', () => {
    for (const code of ['name.inconsistent', 'shares.not-100', 'image.no-file'] as const)
      expect(all.flatMap((one) => issues(one, code))).toEqual([])
  })
})

describe.runIf(isThere(NORRBOTTEN_2016))('Norrbotten 2016', () => {
  const own = () => plan(NORRBOTTEN_2016)

  test('lines 22 and 23 are last year’s', () => {
    expect(
      issues(own(), 'budget.unchanged-line').map(({ params }) => String(params['line']).slice(0, 2)),
    ).toEqual(['22', '23'])
  })

  test('its scorecard words one overarching goal otherwise', () => {
    const found = issues(own(), 'overarching-goal.reworded').map(({ params }) => [
      String(params['text']).split(' ')[0],
      String(params['goal']).split(' ')[0],
    ])
    expect(found).toEqual([['Verka', 'Öka']])
  })

  /** The rows of the figure that the source keeps apart; where the others end is a reading. */
  const PRINTED_ROWS = [0, 5]

  test('the printed scorecard tells the parents of 7 of its 22 goals', () => {
    const kept = new Set(PRINTED_ROWS.flatMap((row) => own().overarchingGoals[row]?.id ?? []))
    const printed = {
      ...own(),
      sections: own().sections.map((section) => ({
        ...section,
        blocks: section.blocks.map((block) =>
          block.type === 'goal'
            ? { ...block, overarchingGoalIds: block.overarchingGoalIds.filter((id) => kept.has(id)) }
            : block,
        ),
      })),
    }
    const { rows, without } = scorecard(printed)
    expect(rows.reduce((sum, { goals }) => sum + goals.length, 0)).toBe(7)
    expect(without).toHaveLength(15)
    const completeness = { settings: { completeness: true } }
    expect(issues(printed, 'goal.no-overarching-goal', completeness)).toHaveLength(15)
    expect(goalChain(printed).looseGoals).toHaveLength(15)
  })
})

describe.runIf(isThere(NORRBOTTEN_2011))('Norrbotten 2011', () => {
  const own = () => plan(NORRBOTTEN_2011)

  test('repeats four sentences under two headings', () => {
    expect(issues(own(), 'text.repeated')).toHaveLength(4)
  })

  const CHAIN: readonly IssueCode[] = [
    'goal.no-overarching-goal',
    'goal.no-activity',
    'activity.no-goal',
    'activity.no-owner',
    'activity.no-time',
  ]

  test('would show 424 completeness warnings, and shows none unless it asks', () => {
    const counts = (completeness: boolean) =>
      CHAIN.map((code) => issues(own(), code, { settings: { completeness } }).length)
    expect(counts(true)).toEqual([78, 78, 90, 88, 90])
    expect(counts(true).reduce((sum, count) => sum + count, 0)).toBe(424)
    expect(counts(false)).toEqual([0, 0, 0, 0, 0])
  })
})

// Without any files the suites above are left out, which must not look like a pass.
test.skipIf(plans.size === 0)('the documents are there', () => {
  expect([...plans.keys()]).toEqual(
    expect.arrayContaining([NORRBOTTEN_2011, NORRBOTTEN_2016, VASTERNORRLAND]),
  )
})
