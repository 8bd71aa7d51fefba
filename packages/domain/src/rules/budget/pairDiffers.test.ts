import { describe, expect, it } from 'vitest'
import { buildPlan } from '../../testing/build.ts'
import { amounts, budgetDraft, groupDraft, lineDraft } from '../../testing/buildBudget.ts'
import { issuesOf } from '../../testing/issuesOf.ts'

type LineParts = NonNullable<Parameters<typeof lineDraft>[0]>

const courses = lineDraft({ id: 'courses', code: '10', label: 'Kurser', amounts: amounts(3_400_000, 1) })

const pairs = (revenue: LineParts[], costs: LineParts[] = [courses]) =>
  issuesOf(
    'budget.pair-differs',
    buildPlan({
      sections: [
        {
          blocks: [
            budgetDraft({
              groups: [
                groupDraft({ lines: costs.map(lineDraft) }),
                groupDraft({ id: 'in', side: 'revenue', lines: revenue.map(lineDraft) }),
              ],
            }),
          ],
        },
      ],
    }),
  )

const fees = (kronor: number, parts: LineParts = {}): LineParts => ({
  id: 'fees',
  label: 'Kursavgifter',
  pairedLineId: 'courses',
  amounts: amounts(kronor, 2),
  ...parts,
})

describe('budget.pair-differs', () => {
  it('is silent where earmarked money covers its line, this year', () => {
    expect(pairs([fees(3_400_000)])).toEqual([])
    expect(
      pairs([fees(3_400_000, { pairedLineId: null }), fees(1, { id: 'x', pairedLineId: null })]),
    ).toEqual([])
  })

  it('notes by how much it does not, and names both lines', () => {
    expect(pairs([fees(3_700_000)])).toMatchObject([
      {
        severity: 'note',
        path: 'cells/fees/now',
        params: { line: 'Kursavgifter', other: '10 Kurser', column: 'Budget 2016', difference: 300_000 },
      },
    ])
  })

  it('sums several lines that pay for one', () => {
    expect(pairs([fees(3_000_000), fees(400_000, { id: 'grant' })])).toEqual([])
    expect(pairs([fees(3_000_000), fees(300_000, { id: 'grant' })])).toMatchObject([
      { path: 'cells/fees/now', params: { difference: -100_000 } },
    ])
  })

  it('tells two lines that name each other once', () => {
    expect(pairs([fees(1)], [{ ...courses, pairedLineId: 'fees' }])).toHaveLength(1)
  })

  it('is silent while a figure is missing, or the other line is gone', () => {
    expect(pairs([fees(1, { amounts: {} })])).toEqual([])
    expect(pairs([fees(1, { pairedLineId: 'gone' })])).toEqual([])
  })
})
