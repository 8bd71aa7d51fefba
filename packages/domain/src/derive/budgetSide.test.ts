import { expect, test } from 'vitest'
import { buildPlan } from '../testing/build.ts'
import { amounts, budgetDraft, groupDraft, lineDraft } from '../testing/buildBudget.ts'
import { budgetSideLines } from './budgetSide.ts'

const plan = buildPlan({
  sections: [
    {
      blocks: [
        budgetDraft({
          groups: [
            groupDraft({
              lines: [
                lineDraft({ id: 'kansli', amounts: amounts(170, 160) }),
                lineDraft({ id: 'film', label: 'Film' }),
              ],
            }),
            groupDraft({
              id: 'in',
              side: 'revenue',
              lines: [lineDraft({ id: 'avgift', amounts: amounts(200, 190) })],
            }),
          ],
        }),
      ],
    },
  ],
})

const told = (side: 'cost' | 'revenue') => {
  const { lines, sum } = budgetSideLines(plan, side)
  return { lines: lines.map(({ line, kronor }) => [line.id, kronor]), sum }
}

test('a side has its lines with this year’s amounts, and says how many have none', () => {
  expect(told('cost')).toEqual({
    lines: [
      ['kansli', 170],
      ['film', null],
    ],
    sum: { kronor: 170, known: 1, unknown: 1 },
  })
  expect(told('revenue')).toEqual({ lines: [['avgift', 200]], sum: { kronor: 200, known: 1, unknown: 0 } })
})

test('a plan without columns has nothing to show', () => {
  expect(budgetSideLines({ ...plan, budgetColumns: [] }, 'cost')).toMatchObject({ column: null, lines: [] })
})
