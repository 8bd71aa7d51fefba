import { describe, expect, it } from 'vitest'
import { activityDraft, buildPlan, goalDraft } from '../testing/build.ts'
import { amounts, budgetDraft, groupDraft, lineDraft } from '../testing/buildBudget.ts'
import { goalChain, type ChainWork } from './goalChain.ts'

const plan = buildPlan({
  overarchingGoals: ['og1', 'og2'].map((id) => ({ id, text: id, shortLabel: null })),
  sections: [
    {
      blocks: [
        goalDraft({ id: 'a', overarchingGoalIds: ['og1'] }),
        goalDraft({ id: 'b', overarchingGoalIds: ['gone'] }),
        activityDraft({ id: 'for-a', goalIds: ['a'], lineIds: ['kansli', 'gone'] }),
        activityDraft({ id: 'for-both', goalIds: ['a', 'b'] }),
        activityDraft({ id: 'for-none', goalIds: ['gone'], lineIds: ['kansli'] }),
      ],
    },
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
            groupDraft({ id: 'in', side: 'revenue', lines: [lineDraft({ id: 'avgift' })] }),
          ],
        }),
      ],
    },
  ],
})

const workOf = (work: readonly ChainWork[]) =>
  work.map(({ block, lines }) => [block.id, lines.map(({ line, kronor }) => [line.id, kronor])])

describe('goalChain', () => {
  const chain = goalChain(plan)

  it('leads from each overarching goal to the lines that pay, with this year’s amounts', () => {
    expect(
      chain.rows.map(({ ordinal, goals }) => [
        ordinal,
        goals.map(({ block, work }) => [block.id, workOf(work)]),
      ]),
    ).toEqual([
      [
        1,
        [
          [
            'a',
            [
              ['for-a', [['kansli', 170]]],
              ['for-both', []],
            ],
          ],
        ],
      ],
      [2, []],
    ])
  })

  it('tells what hangs loose at each step', () => {
    expect(chain.looseGoals.map(({ block, work }) => [block.id, workOf(work)])).toEqual([
      ['b', [['for-both', []]]],
    ])
    expect(workOf(chain.looseWork)).toEqual([['for-none', [['kansli', 170]]]])
    expect(chain.looseLines.map(({ line }) => line.id)).toEqual(['film'])
  })
})
