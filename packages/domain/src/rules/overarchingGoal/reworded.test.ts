import { describe, expect, it } from 'vitest'
import { buildPlan, goalDraft, listDraft, paragraphDraft, projectDraft } from '../../testing/build.ts'
import { issuesOf } from '../../testing/issuesOf.ts'

const GOAL = 'Öka kunskapen om digitala verktyg hos skolans personal och elever'
const OTHER = 'Verka för kunskapen om digitala verktyg hos personal och elever'

const reworded = (...texts: string[]) =>
  issuesOf(
    'overarching-goal.reworded',
    buildPlan({
      overarchingGoals: [{ id: 'og', text: GOAL, shortLabel: null }],
      sections: [{ blocks: [listDraft(texts), goalDraft({ text: OTHER })] }],
    }),
  )

describe('overarching-goal.reworded', () => {
  it('finds the goal in other words', () => {
    expect(reworded('En punkt', OTHER)).toMatchObject([
      { severity: 'warn', blockId: 'list', params: { text: OTHER, goal: GOAL } },
    ])
  })

  it('finds it in the aim of a project', () => {
    const overarchingGoals = [{ id: 'og', text: GOAL, shortLabel: null }]
    const found = (aim: string) =>
      issuesOf(
        'overarching-goal.reworded',
        buildPlan({ overarchingGoals, sections: [{ blocks: [projectDraft({ aim })] }] }),
      ).map(({ blockId }) => blockId)
    expect(found(OTHER)).toEqual(['project'])
    expect(found(GOAL)).toEqual([])
  })

  it('takes the goal itself as it is, whatever its case and closing mark', () => {
    expect(reworded(GOAL, `${GOAL}.`, GOAL.toUpperCase())).toEqual([])
  })

  it('leaves what is shorter, longer or about something else alone', () => {
    expect(reworded('Öka kunskapen om digitala verktyg')).toEqual([])
    expect(reworded(`${OTHER} samt allt annat som länets kommuner gör tillsammans under hela året`)).toEqual(
      [],
    )
    expect(reworded('Öka kunskapen om bibliotek hos länets kommuner och regioner')).toEqual([])
  })

  it('lets one goal be like another', () => {
    const goals = [GOAL, OTHER].map((text, index) => ({ id: `og-${index}`, text, shortLabel: null }))
    const plan = buildPlan({ overarchingGoals: goals, sections: [{ blocks: [paragraphDraft(OTHER)] }] })
    expect(issuesOf('overarching-goal.reworded', plan)).toEqual([])
  })
})
