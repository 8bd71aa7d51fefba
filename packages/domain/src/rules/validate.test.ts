import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { blockSchema } from '../blocks/block.ts'
import type { Plan } from '../plan/plan.ts'
import type { Thread } from '../review/thread.ts'
import { threadSchema } from '../review/thread.ts'
import { arbitraryBlock } from '../testing/arbitraryBlock.ts'
import { arbitraryPlan } from '../testing/arbitraryPlan.ts'
import { buildPlan, goalDraft, paragraphDraft } from '../testing/build.ts'
import { norrbotten2016Budget } from '../testing/buildBudget.ts'
import { createNumberer, numberBlock } from '../testing/numberIds.ts'
import { PLAN_RULES, SECTION_RULES } from './allRules.ts'
import { issueCodeSchema, issueSchema } from './issue.ts'
import { createIncrementalValidator, validatePlan } from './validate.ts'

describe('the rules', () => {
  it('are one for every code', () => {
    const codes = [...SECTION_RULES, ...PLAN_RULES].map(({ code }) => code)
    expect(codes.toSorted()).toEqual(issueCodeSchema.options.toSorted())
  })

  it('answer with issues as the schema has them, whatever the plan', () => {
    fc.assert(
      fc.property(arbitraryPlan, (plan) => {
        for (const issue of validatePlan({ plan, threads: [] })) {
          expect(issueSchema.parse(issue)).toEqual(issue)
        }
      }),
    )
  })
})

describe('validatePlan', () => {
  it('tells issues in reading order, the plan as a whole first', () => {
    const plan = buildPlan({
      areas: [{ id: 'area', title: 'Område', altTitles: [], overarchingGoalIds: ['gone'] }],
      sections: [
        { blocks: [paragraphDraft('x'), goalDraft({ id: 'a', areaIds: ['gone'] }), goalDraft({ id: 'b' })] },
        { ownerIds: [], blocks: [norrbotten2016Budget()] },
      ],
    })
    const places = validatePlan({ plan, threads: [] }).map((issue) => [issue.sectionId, issue.blockId])
    expect(places.filter((place, index) => place.join() !== places[index - 1]?.join())).toEqual([
      [null, null],
      ['section-1', 'a'],
      ['section-1', 'b'],
      ['section-2', null],
      ['section-2', 'budget'],
    ])
  })
})

type Edit = (plan: Plan) => Plan

/** Edits as a projection shows them: what has not changed stays the same value. */
const arbitraryEdit: fc.Arbitrary<Edit> = fc.oneof(
  fc.tuple(fc.nat(), fc.nat(), arbitraryBlock).map(([at, where, draft]): Edit => {
    const block = blockSchema.parse(numberBlock(draft, createNumberer()))
    return editSection(at, ({ blocks }) => blocks.toSpliced(where % (blocks.length + 1), 0, block))
  }),
  fc
    .tuple(fc.nat(), fc.nat())
    .map(([at, where]): Edit =>
      editSection(at, ({ blocks }) => blocks.toSpliced(where % (blocks.length + 1), 1)),
    ),
  fc.nat().map((at): Edit => (plan) => ({
    ...plan,
    sections: plan.sections.map((section, index) =>
      index === at % plan.sections.length ? { ...section, ownerIds: [], areaIds: [] } : section,
    ),
  })),
  fc.boolean().map((completeness): Edit => (plan) => ({
    ...plan,
    settings: { ...plan.settings, completeness },
  })),
  fc.constant<Edit>((plan) => ({ ...plan, overarchingGoals: plan.overarchingGoals.slice(1) })),
  fc.constant<Edit>((plan) => ({ ...plan, members: plan.members.slice(1) })),
  fc.constant<Edit>((plan) => ({ ...plan, sections: plan.sections.slice(0, -1) })),
)

function editSection(
  at: number,
  edit: (section: Plan['sections'][number]) => Plan['sections'][number]['blocks'],
): Edit {
  return (plan) => ({
    ...plan,
    sections: plan.sections.map((section, index) =>
      index === at % plan.sections.length ? { ...section, blocks: edit(section) } : section,
    ),
  })
}

const threadsOf = (plan: Plan): Thread[] =>
  plan.sections.map(({ id, blocks: [first] }) =>
    threadSchema.parse({
      id: `thread-${id}`,
      sectionId: id,
      by: 'director',
      at: 0,
      anchor: first ? { kind: 'block', blockId: first.id } : { kind: 'section' },
      mustBeAnswered: true,
      resolution: null,
      suggestion: null,
      messages: [],
    }),
  )

describe('createIncrementalValidator', () => {
  it('finds what a whole run finds, after every edit', () => {
    fc.assert(
      fc.property(arbitraryPlan, fc.array(arbitraryEdit, { maxLength: 8 }), (start, edits) => {
        const validate = createIncrementalValidator()
        let plan = start
        for (const edit of [(same: Plan) => same, ...edits]) {
          plan = edit(plan)
          const input = { plan, threads: threadsOf(plan) }
          expect(validate(input)).toEqual(validatePlan(input))
        }
      }),
      { numRuns: 300 },
    )
  })

  it('judges again only the section whose blocks have changed', () => {
    const plan = buildPlan({ sections: [{ blocks: [goalDraft()] }, { blocks: [norrbotten2016Budget()] }] })
    const validate = createIncrementalValidator()
    const before = validate({ plan, threads: [] })
    const edited = editSection(0, () => [])(structuredCloneOutline(plan))
    const after = validate({ plan: edited, threads: [] })
    const budgetIssue = ({ code }: { code: string }) => code === 'budget.unchanged-line'
    expect(after.find(budgetIssue)).toBe(before.find(budgetIssue))
  })
})

/** The outline projected anew: equal, but other objects. */
const structuredCloneOutline = (plan: Plan): Plan => ({
  ...structuredClone(plan),
  sections: plan.sections.map((section) => ({ ...structuredClone(section), blocks: section.blocks })),
})
