import { describe, expect, it } from 'vitest'
import { activityDraft, buildPlan, paragraphDraft } from '../testing/build.ts'
import { budgetDraft, groupDraft, known, lineDraft, norrbotten2016Budget } from '../testing/buildBudget.ts'
import { buildThread } from '../testing/buildThread.ts'
import { issuesOf } from '../testing/issuesOf.ts'
import { freezeReview } from '../versions/obstacles.ts'
import type { Plan } from '../plan/plan.ts'
import type { PlanSettings } from '../plan/settings.ts'
import type { IssueCode } from './issue.ts'
import { lowered } from './severityOf.ts'

const planWith = (
  severities: PlanSettings['severities'],
  blocks: NonNullable<NonNullable<Parameters<typeof buildPlan>[0]>['sections']>[number]['blocks'],
  completeness = false,
): Plan =>
  buildPlan({
    sections: [{ blocks: blocks ?? [] }],
    settings: { balanceRule: 'equal', completeness, commentsWhileFrozen: true, severities },
  })

const severitiesOf = (code: IssueCode, plan: Plan) => issuesOf(code, plan).map(({ severity }) => severity)

describe('how severely a plan takes a rule', () => {
  const unchanged = [norrbotten2016Budget()]

  it('is the rule’s own where the plan has chosen nothing', () => {
    expect(severitiesOf('budget.unchanged-line', planWith({}, unchanged))).toEqual(['note', 'note'])
  })

  it('is what the plan has chosen, also for the freeze', () => {
    const plan = planWith({ 'budget.unchanged-line': 'block' }, unchanged)
    expect(severitiesOf('budget.unchanged-line', plan)).toEqual(['block', 'block'])
    expect(freezeReview(plan, []).blocking.map(({ code }) => code)).toEqual([
      'budget.unchanged-line',
      'budget.unchanged-line',
    ])
  })

  it('lets a rule be switched off, and a freeze pass it', () => {
    const empty = { 'section.empty': 'off' } as const
    expect(severitiesOf('section.empty', planWith({}, []))).toEqual(['block'])
    expect(freezeReview(planWith(empty, []), []).blocking).toEqual([])
  })

  it('asks for one completeness rule without the others', () => {
    const blocks = [activityDraft()]
    expect(severitiesOf('activity.no-time', planWith({}, blocks))).toEqual([])
    const chosen = planWith({ 'activity.no-time': 'note' }, blocks)
    expect(severitiesOf('activity.no-time', chosen)).toEqual(['note'])
    expect(severitiesOf('activity.no-goal', chosen)).toEqual([])
    expect(severitiesOf('activity.no-time', planWith({ 'activity.no-time': 'off' }, blocks, true))).toEqual(
      [],
    )
  })
})

describe('what no plan may take more lightly', () => {
  const severities = {
    'comment.undecided': 'off',
    'budget.amount-conflict': 'note',
    'budget.amount-unreadable': 'warn',
  } as const

  it('blocks although a plan says otherwise', () => {
    const line = lineDraft({
      amounts: { now: { kind: 'unknown', typed: '12 00O' }, before: known(1) },
      conflicts: [{ columnId: 'now', values: [{ amount: known(1), by: 'economist' }] }],
    })
    const plan = planWith(severities, [budgetDraft({ groups: [groupDraft({ lines: [line] })] })])
    expect(severitiesOf('budget.amount-conflict', plan)).toEqual(['block'])
    expect(severitiesOf('budget.amount-unreadable', plan)).toEqual(['block'])
    const asked = planWith(severities, [paragraphDraft('Text')])
    const threads = [buildThread({ mustBeAnswered: true })]
    expect(issuesOf('comment.undecided', asked, threads).map(({ severity }) => severity)).toEqual(['block'])
  })

  it('is named, and a plan that leaves it blocking is not', () => {
    expect(lowered(severities).toSorted()).toEqual(Object.keys(severities).toSorted())
    expect(lowered({ 'comment.undecided': 'block', 'section.empty': 'off' })).toEqual([])
  })
})
