import {
  fixOf,
  validatePlan,
  type Block,
  type Fix,
  type FixKind,
  type Issue,
  type Plan,
  type SectionId,
} from '@samplan/domain'
import {
  activityDraft,
  amounts,
  arbitraryPlan,
  budgetDraft,
  buildPlan,
  footnoteDraft,
  goalDraft,
  groupDraft,
  known,
  lineDraft,
  listDraft,
  paragraphDraft,
  partDraft,
  projectDraft,
  type PlanParts,
  type SectionParts,
} from '@samplan/domain/testing'
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import * as Y from 'yjs'
import { sectionDocName } from '../docName.ts'
import { projectPlan } from '../plan/projectPlan.ts'
import { writePlan } from '../plan/writePlan.ts'
import { undoScope } from '../section/roots.ts'
import { applyFix } from './applyFix.ts'

const OWN = 'own'

interface Mended {
  readonly before: Plan
  readonly after: Plan
  readonly undone: Plan
}

function mend(plan: Plan, fix: Fix): Mended {
  const docs = writePlan(plan)
  const doc = docs.get(sectionDocName(fix.sectionId)) ?? new Y.Doc()
  const history = new Y.UndoManager(undoScope(doc, fix.sectionId), { trackedOrigins: new Set([OWN]) })
  expect(applyFix(doc, fix, OWN)).toBe(true)
  const after = projectPlan(plan.id, docs)
  history.undo()
  return { before: plan, after, undone: projectPlan(plan.id, docs) }
}

const issuesOf = (plan: Plan): Issue[] => validatePlan({ plan, threads: [] })

/** The same thing wrong in the same place; what it says may have changed with the fix of something beside it. */
const sameIssue = (a: Issue, b: Issue): boolean =>
  a.code === b.code && a.blockId === b.blockId && a.path === b.path && sameParams(a, b)
const sameParams = (a: Issue, b: Issue): boolean => JSON.stringify(a.params) === JSON.stringify(b.params)

const count = (issues: readonly Issue[], wanted: Issue): number =>
  issues.filter((issue) => sameIssue(issue, wanted)).length

test('whatever the plan, a fix takes its issue away, and one undo brings it back', () => {
  const applied = new Map<FixKind, number>()
  fc.assert(
    fc.property(arbitraryPlan, (drawn) => {
      const plan = { ...drawn, settings: { ...drawn.settings, completeness: true, severities: {} } }
      const issues = issuesOf(plan)
      for (const issue of issues.slice(0, 6)) {
        const fix = fixOf(issue, plan)
        if (fix === null) continue
        const { after, undone } = mend(plan, fix)
        expect(count(issuesOf(after), issue)).toBeLessThan(count(issues, issue))
        expect(undone).toEqual(plan)
        applied.set(fix.kind, (applied.get(fix.kind) ?? 0) + 1)
      }
    }),
    { numRuns: 120 },
  )
  expect(applied.size).toBeGreaterThan(3)
})

describe('each fix', () => {
  const overarchingGoals = [
    { id: 'og', text: 'Öka kunskapen om digitala verktyg hos skolans elever', shortLabel: null },
  ]
  const areas = [{ id: 'area', title: 'Skola', altTitles: [], overarchingGoalIds: [] }]

  /** Mends the first issue of the code, and gives the block as it stands then. */
  function blockAfter(code: Issue['code'], sections: readonly SectionParts[], parts: PlanParts = {}): Block {
    const plan = buildPlan({ overarchingGoals, areas, ...parts, sections })
    const issue = issuesOf(plan).find((candidate) => candidate.code === code)
    const fix = issue && fixOf(issue, plan)
    if (!issue || !fix) throw new Error(`no fix of ${code}`)
    const { after, undone } = mend(plan, fix)
    expect(count(issuesOf(after), issue)).toBe(0)
    expect(undone).toEqual(plan)
    return blockIn(after, fix.sectionId, fix.blockId)
  }

  const blockIn = (plan: Plan, sectionId: SectionId, blockId: string): Block => {
    const section = plan.sections.find(({ id }) => id === sectionId)
    const block = section?.blocks.find(({ id }) => id === blockId)
    if (!block) throw new Error('the block is gone')
    return block
  }

  const textOf = (block: Block): string => JSON.stringify(block)

  const budgetWith = (line: Parameters<typeof lineDraft>[0], parts: Parameters<typeof budgetDraft>[0] = {}) =>
    budgetDraft({
      groups: [
        groupDraft({
          lines: [lineDraft({ amounts: amounts(170_000, 1), ...line })],
          statedTotal: { label: 'Summa', amounts: { now: 170_001, before: 1 } },
        }),
      ],
      ...parts,
    })

  test('of a stated total writes what the lines give', () => {
    expect(blockAfter('budget.total-mismatch', [{ blocks: [budgetWith({})] }])).toMatchObject({
      groups: [{ statedTotal: { amounts: { now: 170_000, before: 1 } } }],
    })
  })

  test('of a stated result writes revenue − costs', () => {
    const statedResult = { label: 'Resultat', amounts: { now: 5 } }
    expect(
      blockAfter('budget.result-mismatch', [{ blocks: [budgetWith({}, { statedResult })] }]),
    ).toMatchObject({
      statedResult: { amounts: { now: -170_000 } },
    })
  })

  test('of a missing amount says that there is to be none', () => {
    const block = blockAfter('budget.amount-missing', [
      { blocks: [budgetWith({ amounts: { now: known(1) } })] },
    ])
    expect(block).toMatchObject({ groups: [{ lines: [{ amounts: { before: { kind: 'none' } } }] }] })
  })

  test('of a footnote writes the total of the decision that is wrong', () => {
    const items = [{ label: '', kronor: 115_000 }]
    const parts = [partDraft({ items, statedTotal: 115_000 }), partDraft({ items, statedTotal: 1 })]
    const block = blockAfter('footnote.total-mismatch', [
      { blocks: [budgetWith({ amounts: amounts(900_000, 1) }, { footnotes: [footnoteDraft({ parts })] })] },
    ])
    expect(block).toMatchObject({
      footnotes: [{ parts: [{ statedTotal: 115_000 }, { statedTotal: 115_000 }] }],
    })
  })

  test('of shares gives the last the rest', () => {
    const row = (id: string, percent: number) => ({ id, label: id, percent, kronor: null })
    const shares = { type: 'shares' as const, id: 'shares', caption: 'Finansiering', total: null }
    const block = blockAfter('shares.not-100', [
      { blocks: [{ ...shares, rows: [row('a', 66), row('b', 23), row('c', 10.5)] }] },
    ])
    expect(block).toMatchObject({ rows: [{ percent: 66 }, { percent: 23 }, { percent: 11 }] })
  })

  test('of a goal or an activity makes the only link there is', () => {
    const goal = goalDraft()
    const activity = activityDraft()
    const both = [{ blocks: [goal, activity] }]
    expect(blockAfter('goal.no-overarching-goal', both)).toMatchObject({ overarchingGoalIds: ['og'] })
    expect(blockAfter('goal.no-area', both)).toMatchObject({ areaIds: ['area'] })
    expect(blockAfter('activity.no-goal', both)).toMatchObject({ goalIds: ['goal'] })
    expect(blockAfter('goal.no-activity', both)).toMatchObject({ id: 'activity', goalIds: ['goal'] })
  })

  test('of a link that leads nowhere drops it and keeps the others', () => {
    const blocks = [goalDraft(), activityDraft({ goalIds: ['gone', 'goal'] })]
    expect(blockAfter('reference.unresolved', [{ blocks }])).toMatchObject({ goalIds: ['goal'] })
  })

  test('of words that mention nothing makes a reference, and keeps the words and marks around it', () => {
    const content = [
      { type: 'text' as const, text: 'Se bilaga 2 och ', marks: [] },
      { type: 'text' as const, text: 'läs', marks: [{ type: 'bold' as const }] },
    ]
    const block = blockAfter('reference.unresolved', [
      { blocks: [{ type: 'paragraph', id: 'paragraph', content }] },
      { id: 'appendix', numbering: 'appendix', blocks: [paragraphDraft('Karta', 'map')] },
    ])
    expect(block).toMatchObject({
      content: [
        { text: 'Se ', marks: [] },
        { type: 'reference', to: { kind: 'section', id: 'appendix' } },
        { text: ' och ', marks: [] },
        { text: 'läs', marks: [{ type: 'bold' }] },
      ],
    })
  })

  test('of a name spells it as it stood first, on rosters, lists and activities', () => {
    const first = listDraft(['Anna Allanson'])
    const roster = {
      type: 'roster' as const,
      id: 'roster',
      title: '',
      rows: [{ id: 'row', name: 'Anna Allansson', role: null, party: null, municipality: null }],
    }
    const spelt = (block: NonNullable<SectionParts['blocks']>[number]) =>
      textOf(blockAfter('name.inconsistent', [{ blocks: [first, block] }]))
    for (const block of [
      roster,
      listDraft(['Anna Allansson (S)'], 'second'),
      activityDraft({ ownerText: 'Anna Allansson' }),
    ]) {
      expect(spelt(block)).toContain('Anna Allanson')
      expect(spelt(block)).not.toContain('Allansson')
    }
  })

  test('of a reworded goal says it in the words that were decided', () => {
    const other = 'Verka för kunskapen om digitala verktyg hos elever'
    for (const block of [listDraft(['En punkt', other]), projectDraft({ aim: other })])
      expect(textOf(blockAfter('overarching-goal.reworded', [{ blocks: [block] }]))).toContain(
        'Öka kunskapen om digitala verktyg hos skolans elever',
      )
  })

  test('does nothing where the words have changed since', () => {
    const sections = [{ blocks: [paragraphDraft('Se bilaga 2')] }, { numbering: 'appendix' as const }]
    const plan = buildPlan({ sections })
    const issue = issuesOf(plan).find(({ code }) => code === 'reference.unresolved')
    const fix = issue && fixOf(issue, plan)
    const docs = writePlan(
      buildPlan({ sections: [{ blocks: [paragraphDraft('Något annat')] }, ...sections.slice(1)] }),
    )
    const doc = fix && docs.get(sectionDocName(fix.sectionId))
    if (!doc) throw new Error('no fix')
    expect(applyFix(doc, fix, OWN)).toBe(false)
  })

  test('is not offered where somebody has to choose', () => {
    const two = buildPlan({
      overarchingGoals: [...overarchingGoals, { id: 'og2', text: 'Ett till', shortLabel: null }],
      sections: [{ blocks: [goalDraft(), goalDraft({ id: 'other' }), activityDraft()] }],
    })
    const offered = issuesOf(two).flatMap((issue) => fixOf(issue, two) ?? [])
    expect(offered).toEqual([])
  })
})
