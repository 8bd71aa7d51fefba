/** One known edit in a random plan is told as exactly that, and nothing else. */
import {
  blockIdSchema,
  currentColumn,
  lineIdSchema,
  sectionIdSchema,
  type Budget,
  type FrozenPlan,
} from '@samplan/domain'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { canonicalJson } from '../canonical/canonicalJson.ts'
import { comparePlans } from './comparePlans.ts'
import { CONTENT_EDITS } from './testing/contentEdits.ts'
import { clone, isType, NEWS, nothing, onBlock, remove, type Edit } from './testing/edits.ts'
import { arbitraryFrozen, asAnother, differences } from './testing/plans.ts'

/** Its first line, if the plan's own year is a column. */
function firstLine(budget: Budget, plan: FrozenPlan) {
  const column = currentColumn(plan.budgetColumns, plan.facts.year)
  const line = budget.groups.flatMap(({ lines }) => lines)[0]
  return column && line ? { column, line } : null
}

const EDITS: Readonly<Record<string, Edit>> = {
  'a goal that is reworded': onBlock(isType('goal'), (goal) => {
    goal.text += ` ${NEWS}`
    return { 'goals.reworded': 1 }
  }),
  'a goal that has another time': onBlock(isType('goal'), (goal) => {
    goal.due = NEWS
    return { 'goals.adjusted': 1 }
  }),
  'an activity that goes': onBlock(isType('activity'), (activity, blocks) => {
    remove(activity, blocks)
    return { 'activities.removed': 1 }
  }),
  'an activity that has another time': onBlock(isType('activity'), (activity) => {
    activity.time = NEWS
    return { 'activities.adjusted': 1 }
  }),
  'an activity that somebody else answers for': onBlock(isType('activity'), (activity) => {
    activity.ownerText = NEWS
    return { 'activities.adjusted': 1 }
  }),
  'a commitment that hangs on something': onBlock(isType('commitment'), (commitment) => {
    commitment.condition = NEWS
    return { 'commitments.adjusted': 1 }
  }),
  'an indicator with another target': onBlock(isType('indicator'), (indicator) => {
    indicator.target = NEWS
    return { 'indicators.adjusted': 1 }
  }),
  ...CONTENT_EDITS,
  'a line of another nature': onBlock(isType('budget'), (budget, _blocks, plan) => {
    const found = firstLine(budget, plan)
    if (!found) return null
    found.line.nature = found.line.nature === 'ordinary' ? 'carriedIn' : 'ordinary'
    return {}
  }),
  'a goal that is new': (given) => {
    const plan = clone(given)
    const [section] = plan.sections
    if (!section) return nothing(plan)
    section.blocks.unshift({
      type: 'goal',
      id: blockIdSchema.parse('new'),
      text: NEWS,
      overarchingGoalIds: [],
      areaIds: [],
      due: null,
      carriedFrom: null,
    })
    return { plan, expected: { 'goals.added': 1, 'sections.changed': 1 } }
  },
  'a goal that moves to another section': (given) => {
    const plan = clone(given)
    const from = plan.sections.find(({ blocks }) => blocks.some(isType('goal')))
    const to = plan.sections.find((section) => section !== from)
    const goal = from?.blocks.find(isType('goal'))
    if (!from || !to || !goal) return nothing(plan)
    remove(goal, from.blocks)
    to.blocks.push(goal)
    return { plan, expected: { 'goals.moved': 1, 'sections.changed': 2 } }
  },
  'a paragraph with words inserted': onBlock(isType('paragraph'), (paragraph) => {
    paragraph.content = [...paragraph.content, { type: 'text', text: ` ${NEWS}`, marks: [] }]
    return { 'text.inserted': 5 }
  }),
  'a line with another amount': onBlock(isType('budget'), (budget, _blocks, plan) => {
    const found = firstLine(budget, plan)
    const amount = found?.line.amounts[found.column.id]
    if (amount?.kind !== 'known') return null
    amount.kronor += amount.kronor > 0 ? -1 : 1
    return { 'lines.changed': 1 }
  }),
  'a line called otherwise': onBlock(isType('budget'), (budget, _blocks, plan) => {
    const found = firstLine(budget, plan)
    if (!found) return null
    found.line.label += NEWS
    return { 'lines.renamed': 1 }
  }),
  'a line with another code': onBlock(isType('budget'), (budget, _blocks, plan) => {
    const found = firstLine(budget, plan)
    if (!found) return null
    found.line.code = '9999'
    return { 'lines.recoded': 1 }
  }),
  'a line that is new': onBlock(isType('budget'), (budget) => {
    const [group] = budget.groups
    if (!group) return null
    group.lines.push({
      id: lineIdSchema.parse('new'),
      code: '9999',
      label: NEWS,
      explanation: null,
      amounts: {},
      conflicts: [],
      nature: 'ordinary',
      pairedLineId: null,
      carriedFrom: [],
    })
    return { 'lines.added': 1 }
  }),
  'a footnote with other words': onBlock(isType('budget'), (budget) => {
    const [footnote] = budget.footnotes
    if (!footnote) return null
    footnote.text = `${NEWS} ${footnote.text}`
    return { 'footnotes.changed': 1 }
  }),
  'a heading that is another': (given) => {
    const plan = clone(given)
    const section = plan.sections.find(({ title }) => title !== null)
    if (!section) return nothing(plan)
    section.title = `${section.title} ${NEWS}`
    return { plan, expected: { 'sections.changed': 1, 'sections.renamed': 1 } }
  },
  'a section that is new': (given) => {
    const plan = clone(given)
    const [like] = plan.sections
    if (!like) return nothing(plan)
    plan.sections.push({
      ...like,
      id: sectionIdSchema.parse('new'),
      parentId: null,
      title: NEWS,
      number: null,
      blocks: [],
    })
    return { plan, expected: { 'sections.added': 1 } }
  },
  'an overarching goal that is reworded': (given) => {
    const plan = clone(given)
    const [goal] = plan.overarchingGoals
    if (!goal) return nothing(plan)
    goal.text += ` ${NEWS}`
    return { plan, expected: { 'overarchingGoals.reworded': 1 } }
  },
  'a diary number': (given) => {
    const plan = clone(given)
    plan.facts.diaryNumber = NEWS
    return { plan, expected: { 'facts.changed': 1 } }
  },
}

describe.each(Object.entries(EDITS))('%s', (_name, edit) => {
  it('is told as that, and as its opposite the other way round', () => {
    fc.assert(
      fc.property(arbitraryFrozen, (before) => {
        const { plan, expected } = edit(before)
        fc.pre(expected !== null)
        expect(differences(comparePlans(before, plan))).toEqual(expected)
        expect(differences(comparePlans(plan, before))).toEqual(turned(expected ?? {}))
      }),
      { numRuns: 15 },
    )
  })
})

const OPPOSITES: Readonly<Record<string, string>> = {
  added: 'removed',
  removed: 'added',
  inserted: 'deleted',
  deleted: 'inserted',
  split: 'merged',
  merged: 'split',
}

const turned = (counts: Readonly<Record<string, number>>): Record<string, number> =>
  Object.fromEntries(
    Object.entries(counts).map(([name, count]) => {
      const [part = '', what = ''] = name.split('.')
      return [`${part}.${OPPOSITES[what] ?? what}`, count]
    }),
  )

/** Words in common may be chosen in more than one way; their number is not turned round exactly. */
const withoutText = (counts: Record<string, number>): Record<string, number> =>
  Object.fromEntries(Object.entries(counts).filter(([name]) => !name.startsWith('text.')))

describe('any two plans', () => {
  it.each([
    ['of one matter', (plan: FrozenPlan) => plan],
    ['of two', asAnother],
  ])('%s differ as much the other way round', (_name, other) => {
    fc.assert(
      fc.property(arbitraryFrozen, arbitraryFrozen, (before, drawn) => {
        const after = other(drawn)
        const there = withoutText(differences(comparePlans(before, after)))
        const back = withoutText(differences(comparePlans(after, before)))
        expect(back).toEqual(turned(there))
      }),
      { numRuns: 40 },
    )
  })

  it('that are the same differ in nothing, whatever their ids', () => {
    fc.assert(
      fc.property(arbitraryFrozen, (plan) => {
        expect(comparePlans(plan, structuredClone(plan))).toMatchObject({ isSame: true, isUnlisted: false })
        expect(comparePlans(plan, asAnother(plan))).toMatchObject({ isSame: true })
      }),
      { numRuns: 40 },
    )
  })

  it('of one matter that differ at all are never told to be the same', () => {
    fc.assert(
      fc.property(arbitraryFrozen, arbitraryFrozen, (before, after) => {
        const { isSame, isUnlisted } = comparePlans(before, after)
        expect(!isSame || isUnlisted || canonicalJson(before) === canonicalJson(after)).toBe(true)
      }),
      { numRuns: 40 },
    )
  })
})
