import { describe, expect, it } from 'vitest'
import { buildPlan } from '../../testing/build.ts'
import {
  amounts,
  budgetDraft,
  footnoteDraft,
  groupDraft,
  lineDraft,
  norrbotten2016Budget,
  partDraft,
} from '../../testing/buildBudget.ts'
import { issuesOf } from '../../testing/issuesOf.ts'

type Part = ReturnType<typeof partDraft>

const items = (...kronor: (number | null)[]): Part['items'] =>
  kronor.map((amount) => ({ label: '', kronor: amount }))

/** A footnote on a line of 265 000 kr. */
const planOf = (...parts: Part[]) =>
  buildPlan({
    sections: [
      {
        blocks: [
          budgetDraft({
            groups: [groupDraft({ lines: [lineDraft({ amounts: amounts(265_000, 0) })] })],
            footnotes: [footnoteDraft({ lineId: 'line', columnId: 'now', parts })],
          }),
        ],
      },
    ],
  })

describe('footnote.total-mismatch', () => {
  it('is silent for the sums of the real footnotes', () => {
    const norrbotten = buildPlan({ sections: [{ blocks: [norrbotten2016Budget()] }] })
    expect(issuesOf('footnote.total-mismatch', norrbotten)).toEqual([])
    const plan = planOf(
      partDraft({ items: items(100_000, 90_000, 50_000, 25_000), statedTotal: 265_000 }),
      partDraft({ items: items(100_000, 100_000, 183_400), statedTotal: 383_400, fromLine: false }),
    )
    expect(issuesOf('footnote.total-mismatch', plan)).toEqual([])
  })

  it('names the difference', () => {
    const plan = planOf(partDraft({ items: items(100_000, 90_000), statedTotal: 190_001 }))
    expect(issuesOf('footnote.total-mismatch', plan)).toMatchObject([
      {
        severity: 'block',
        blockId: 'budget',
        path: 'footnotes/footnote',
        params: { mark: '*', items: 190_000, stated: 190_001, difference: -1 },
      },
    ])
  })

  it('is silent where an item or the total is not stated', () => {
    const plan = planOf(
      partDraft({ items: items(100_000, null), statedTotal: 1 }),
      partDraft({ items: items(100_000) }),
      partDraft({ statedTotal: 1 }),
    )
    expect(issuesOf('footnote.total-mismatch', plan)).toEqual([])
  })
})

describe('footnote.exceeds-line', () => {
  it('adds the parts that are taken from the line', () => {
    const plan = planOf(partDraft({ items: items(265_000) }), partDraft({ statedTotal: 1 }))
    expect(issuesOf('footnote.exceeds-line', plan)).toMatchObject([
      { severity: 'block', params: { line: 'Kansli', total: 265_001, amount: 265_000, difference: 1 } },
    ])
  })

  it('is silent for money from elsewhere, and up to the line', () => {
    const plan = planOf(
      partDraft({ statedTotal: 265_000 }),
      partDraft({ items: items(383_400), fromLine: false }),
    )
    expect(issuesOf('footnote.exceeds-line', plan)).toEqual([])
  })

  it('is silent where the source does not say which cell', () => {
    const footnotes = [
      footnoteDraft({ columnId: 'now', parts: [partDraft({ statedTotal: 9 })] }),
      footnoteDraft({ lineId: 'line', parts: [partDraft({ statedTotal: 9 })] }),
    ]
    const groups = [groupDraft({ lines: [lineDraft({ amounts: amounts(1, 1) })] })]
    const plan = buildPlan({ sections: [{ blocks: [budgetDraft({ groups, footnotes })] }] })
    expect(issuesOf('footnote.exceeds-line', plan)).toEqual([])
  })
})
