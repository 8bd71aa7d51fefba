import { areaIdSchema, matrix, overarchingGoalIdSchema, type AreaId } from '@samplan/domain'
import { buildPlan, goalDraft } from '@samplan/domain/testing'
import { describe, expect, it } from 'vitest'
import { changedLinks, linksWith, linksWithout, type GoalLinks } from './cellLinks.ts'

const og = (id: string) => overarchingGoalIdSchema.parse(id)
const area = (id: string) => areaIdSchema.parse(id)
const PLACE = { overarchingGoalId: og('og'), areaId: area('area') }

const links = (overarchingGoalIds: string[], areaIds: string[]): GoalLinks => ({
  overarchingGoalIds: overarchingGoalIds.map(og),
  areaIds: areaIds.map(area),
})

/** Whether the goal stands in the cell, as the matrix of a plan with it says. */
function isInCell(goal: GoalLinks, sectionAreas: readonly AreaId[]): boolean {
  const plan = buildPlan({
    overarchingGoals: ['og', 'other'].map((id) => ({ id, text: id, shortLabel: null })),
    areas: ['area', 'second'].map((id) => ({ id, title: id, altTitles: [], overarchingGoalIds: [] })),
    sections: [{ areaIds: [...sectionAreas], blocks: [goalDraft({ ...goal })] }],
  })
  const row = matrix(plan).find(({ overarchingGoal }) => overarchingGoal.id === 'og')
  return row?.cells.find((cell) => cell.area.id === 'area')?.goals.length === 1
}

describe('a goal in a cell of the matrix', () => {
  const goals = [
    links([], []),
    links(['og'], []),
    links(['other'], ['area']),
    links(['og', 'other'], ['area', 'second']),
  ]
  const sections = [[], [area('area')], [area('second')]]

  it('stands there once ticked, and no longer once unticked, wherever its area comes from', () => {
    for (const goal of goals) {
      for (const sectionAreas of sections) {
        const ticked = linksWith(goal, PLACE, sectionAreas)
        expect(isInCell(ticked, sectionAreas)).toBe(true)
        expect(isInCell(linksWithout(ticked, PLACE, sectionAreas), sectionAreas)).toBe(false)
      }
    }
  })

  it('keeps its other links', () => {
    const goal = links(['other'], ['second'])
    const ticked = linksWith(goal, PLACE, [])
    expect(ticked).toEqual(links(['other', 'og'], ['second', 'area']))
    expect(linksWithout(ticked, PLACE, [])).toEqual(links(['other', 'og'], ['second']))
    expect(linksWithout(links(['og', 'other'], []), PLACE, [area('area')])).toEqual(links(['other'], []))
  })

  it('takes no area that its section has', () => {
    expect(linksWith(links([], []), PLACE, [area('area')])).toEqual(links(['og'], []))
  })

  it('tells which fields differ', () => {
    const goal = links([], ['area'])
    expect(changedLinks(goal, linksWith(goal, PLACE, []))).toEqual(['overarchingGoalIds'])
    expect(changedLinks(goal, goal)).toEqual([])
  })
})
