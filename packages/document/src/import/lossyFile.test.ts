import { placedBlocks } from '@samplan/domain'
import { describe, expect, test } from 'vitest'
import { projectPlan } from '../plan/projectPlan.ts'
import { writePlan } from '../plan/writePlan.ts'
import { LOSSY } from './testing/lossyFile.ts'
import { importFile } from './testing.ts'

describe('a plan whose source has lost most of its numbers', () => {
  const { plan, unmapped } = importFile(LOSSY)

  test('leaves nothing out, and its documents hold it', () => {
    expect(unmapped).toEqual([])
    expect(projectPlan(plan.id, writePlan(plan))).toEqual(plan)
  })

  test('says to whoever writes on where something is lost, and prints none of it', () => {
    const [, , theme, project] = plan.sections
    expect(theme?.instruction).toBe('I källan saknas ett årtal efter ”Under”.')
    expect(project?.instruction).toBe(
      'I källan saknas en webbadress efter ”Se”.\nI källan saknas något efter ”Sedan”.',
    )
  })

  test('commitments keep their conditions; one with a goal among its sentences stays prose', () => {
    expect(plan.sections[2]?.blocks).toMatchObject([
      { type: 'commitment', condition: 'om staten bidrar' },
      {
        type: 'paragraph',
        content: [{ marks: [{ kind: 'goal' }] }, {}, { marks: [{ kind: 'commitment' }] }],
      },
    ])
  })

  test('amounts are in kronor, an outcome is an outcome, and what is lost is unknown, not empty', () => {
    const [budget] = placedBlocks(plan.sections, 'budget').map(({ block }) => block)
    const [b, o] = plan.budgetColumns
    expect([b?.kind, o?.kind]).toEqual(['budget', 'outcome'])
    const lines = budget?.groups.flatMap((group) => group.lines) ?? []
    expect(lines.map(({ amounts }) => Object.values(amounts))).toEqual([
      [],
      [{ kind: 'known', kronor: 1_200_000 }],
      [{ kind: 'known', kronor: 900_000 }],
    ])
    expect(budget).toMatchObject({ statedResult: { label: 'Överskott' } })
  })

  test('a project chapter opens with its facts', () => {
    expect(plan.sections[3]?.blocks[0]).toMatchObject({
      type: 'project',
      name: 'Brobygget',
      status: 'starting',
      rows: [{ name: 'Mål 2' }],
    })
  })
})
