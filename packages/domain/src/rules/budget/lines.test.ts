import { describe, expect, it } from 'vitest'
import type { BudgetDraft } from '../../testing/arbitraryBudget.ts'
import { buildPlan, requestDraft } from '../../testing/build.ts'
import {
  amounts,
  budgetDraft,
  groupDraft,
  known,
  lineDraft,
  norrbotten2016Budget,
} from '../../testing/buildBudget.ts'
import { issuesOf } from '../../testing/issuesOf.ts'

type LineDraft = BudgetDraft['groups'][number]['lines'][number]

const planOf = (costs: LineDraft[], revenue: LineDraft[] = []) =>
  buildPlan({
    sections: [
      {
        blocks: [
          budgetDraft({
            groups: [
              groupDraft({ lines: costs }),
              groupDraft({ id: 'revenue', side: 'revenue', lines: revenue }),
            ],
          }),
        ],
      },
    ],
  })

const norrbotten = buildPlan({ sections: [{ blocks: [norrbotten2016Budget()] }] })

describe('budget.code-duplicate', () => {
  it('lets a code stand on both sides, as 10 does', () => {
    expect(issuesOf('budget.code-duplicate', norrbotten)).toEqual([])
  })

  it('finds a code twice on one side, and lines without code never', () => {
    const plan = planOf([
      lineDraft({ id: 'a', code: '14', label: 'Kansli' }),
      lineDraft({ id: 'b', code: ' 14 ', label: 'Direktören' }),
      lineDraft({ id: 'c', code: '141' }),
      lineDraft({ id: 'd', code: null }),
      lineDraft({ id: 'e', code: null }),
      lineDraft({ id: 'f', code: ' ' }),
      lineDraft({ id: 'g', code: '' }),
    ])
    expect(issuesOf('budget.code-duplicate', plan)).toMatchObject([
      { path: 'lines/b/code', params: { code: '14', line: 'Direktören', other: '14 Kansli' } },
    ])
  })
})

describe('the three values of a cell', () => {
  const pathsOf = (code: Parameters<typeof issuesOf>[0], line: Partial<LineDraft>) =>
    issuesOf(code, planOf([lineDraft({ code: '7', label: 'Projekt', ...line })])).map(({ path }) => path)

  it('reports a line without any figure once', () => {
    expect(pathsOf('budget.line-empty', { amounts: {} })).toEqual(['lines/line'])
    expect(pathsOf('budget.amount-missing', { amounts: {} })).toEqual([])
  })

  it('reports the cell that is missing beside another', () => {
    expect(pathsOf('budget.line-empty', { amounts: { now: known(0) } })).toEqual([])
    expect(pathsOf('budget.amount-missing', { amounts: { now: known(0) } })).toEqual(['cells/line/before'])
  })

  it('takes zero and deliberately empty for an answer', () => {
    const line = { amounts: { now: { kind: 'none' as const }, before: known(0) } }
    expect(pathsOf('budget.line-empty', line)).toEqual([])
    expect(pathsOf('budget.amount-missing', line)).toEqual([])
  })

  it('keeps and names what could not be read', () => {
    const line = lineDraft({ amounts: { now: { kind: 'unknown', typed: '12 00O' } } })
    expect(issuesOf('budget.amount-unreadable', planOf([line]))).toMatchObject([
      { path: 'cells/line/now', params: { line: 'Kansli', column: 'Budget 2016', typed: '12 00O' } },
    ])
    expect(pathsOf('budget.amount-missing', line)).toEqual(['cells/line/before'])
    expect(issuesOf('budget.amount-unreadable', norrbotten)).toEqual([])
  })

  it('is silent where the plan has no columns', () => {
    const plan = { ...planOf([lineDraft()]), budgetColumns: [] }
    expect(issuesOf('budget.line-empty', plan)).toEqual([])
  })
})

describe('budget.amount-conflict', () => {
  const conflict = {
    columnId: 'now',
    values: [
      { amount: known(1), by: 'economist' },
      { amount: known(2), by: 'director' },
    ],
  }

  it('blocks until somebody has chosen', () => {
    const plan = planOf([lineDraft({ amounts: amounts(1, 1), conflicts: [conflict] })])
    expect(issuesOf('budget.amount-conflict', plan)).toMatchObject([
      { severity: 'block', path: 'cells/line/now', params: { count: 2 } },
    ])
    expect(issuesOf('budget.amount-conflict', norrbotten)).toEqual([])
  })
})

describe('year on year', () => {
  it('notes lines 22 and 23 as unchanged', () => {
    expect(issuesOf('budget.unchanged-line', norrbotten).map(({ params }) => params)).toEqual([
      { line: '22 Samverkansberedning', column: 'Budget 2016', other: 'Budget 2015', amount: 65_000 },
      { line: '23 FoUI', column: 'Budget 2016', other: 'Budget 2015', amount: 4_278_060 },
    ])
  })

  it('leaves what is carried in from an earlier year out of large changes', () => {
    const surplus = lineDraft({ label: 'Överskott', amounts: amounts(500_000, 100_000) })
    const large = (line: LineDraft) => issuesOf('budget.large-change', planOf([], [line])).length
    expect(large(surplus)).toBe(1)
    expect(large({ ...surplus, nature: 'carriedIn' })).toBe(0)
  })

  it('does not note zero after zero', () => {
    const plan = planOf([lineDraft({ amounts: amounts(0, 0) })])
    expect(issuesOf('budget.unchanged-line', plan)).toEqual([])
  })

  it.each([
    [120_000, 100_000, [20]],
    [119_999, 100_000, []],
    [80_000, 100_000, [-20]],
    [18_000, 9_000, []],
    [19_000, 9_000, [111]],
    [10_000, 0, [undefined]],
    [0, 0, []],
  ])('judges %d after %d', (now, before, percents) => {
    const plan = planOf([lineDraft({ amounts: amounts(now, before) })])
    const found = issuesOf('budget.large-change', plan).map(({ params }) => params['percent'])
    expect(found).toEqual(percents)
  })

  it('compares nothing where there is no earlier column', () => {
    const plan = buildPlan({
      budgetColumns: [{ id: 'now', label: 'Budget 2016', kind: 'budget', year: 2016 }],
      sections: [{ blocks: [norrbotten2016Budget()] }],
    })
    expect(issuesOf('budget.unchanged-line', plan)).toEqual([])
    expect(issuesOf('budget.large-change', plan)).toEqual([])
  })
})

describe('budget.request-differs', () => {
  const asking = (...asked: Parameters<typeof requestDraft>[0][]) =>
    buildPlan({
      sections: [
        { blocks: asked.map((parts, index) => requestDraft({ lineId: 'line', id: `r${index}`, ...parts })) },
        {
          blocks: [
            budgetDraft({ groups: [groupDraft({ lines: [lineDraft({ amounts: amounts(160_000, 1) })] })] }),
          ],
        },
      ],
    })

  it('compares what is asked for, together, with the line', () => {
    const plan = asking({ amount: known(150_000) }, { amount: known(20_000) })
    expect(issuesOf('budget.request-differs', plan)).toMatchObject([
      {
        severity: 'note',
        sectionId: 'section-2',
        path: 'cells/line/now',
        params: { asked: 170_000, amount: 160_000, difference: 10_000 },
      },
    ])
  })

  it('leaves drafts, unreadable amounts and what agrees alone', () => {
    const silent = [
      asking({ amount: known(160_000) }),
      asking({ amount: known(1), status: 'draft' }),
      asking({ amount: { kind: 'unknown', typed: 'mer' } }),
      asking({ amount: known(1), lineId: null }),
    ]
    for (const plan of silent) expect(issuesOf('budget.request-differs', plan)).toEqual([])
  })
})
