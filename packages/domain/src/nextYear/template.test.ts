import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { placedBlocks } from '../derive/placedBlocks.ts'
import { planIdSchema } from '../ids.ts'
import { planSchema, type Plan } from '../plan/plan.ts'
import { arbitraryPlan } from '../testing/arbitraryPlan.ts'
import { buildPlan, goalDraft, paragraphDraft } from '../testing/build.ts'
import { norrbotten2016Budget } from '../testing/buildBudget.ts'
import { planFromTemplate, templateOf } from './template.ts'

function fromTemplate(template: Plan, year = 2020): Plan {
  let count = 0
  const plan = planFromTemplate(template, {
    year,
    title: `Plan ${year}`,
    planId: planIdSchema.parse('fresh'),
    newId: () => `new-${(count += 1)}`,
  })
  return planSchema.parse(plan)
}

describe('a template', () => {
  it('keeps the structure and nothing that was written', () => {
    const plan = buildPlan({
      sections: [
        { title: 'Kultur', instruction: 'Skriv kort', blocks: [paragraphDraft('Text.'), goalDraft()] },
        { title: 'Budget 2016', kind: 'budget', blocks: [norrbotten2016Budget()] },
      ],
    })
    const fresh = fromTemplate(templateOf(plan))
    expect(fresh.sections).toMatchObject([
      { title: 'Kultur', instruction: 'Skriv kort', ownerIds: [], carriedFrom: null, blocks: [] },
      { title: 'Budget 2020', kind: 'budget' },
    ])
    expect(fresh).toMatchObject({
      members: [],
      previousPlan: null,
      facts: { year: 2020, title: 'Plan 2020' },
    })
    expect(fresh.budgetColumns.map(({ label }) => label)).toEqual(['Budget 2020'])
    const lines = placedBlocks(fresh.sections, 'budget').flatMap(({ block }) =>
      block.groups.flatMap((group) => group.lines),
    )
    expect(lines).toHaveLength(17)
    expect(
      lines.every(({ amounts, carriedFrom }) => Object.keys(amounts).length + carriedFrom.length === 0),
    ).toBe(true)
  })

  it('makes a plan of whatever it was made of, in any year', () => {
    fc.assert(
      fc.property(arbitraryPlan, fc.integer({ min: 1990, max: 2100 }), (plan, year) => {
        const fresh = fromTemplate(templateOf(plan), year)
        expect(fresh.sections.map(({ kind, numbering }) => [kind, numbering])).toEqual(
          plan.sections.map(({ kind, numbering }) => [kind, numbering]),
        )
        expect(JSON.stringify(fresh)).not.toContain('carriedFrom":{')
      }),
    )
  })
})
