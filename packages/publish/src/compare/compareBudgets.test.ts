import { amounts, budgetDraft, footnoteDraft, groupDraft, known, lineDraft } from '@samplan/domain/testing'
import type { FrozenPlan } from '@samplan/domain'
import { describe, expect, it } from 'vitest'
import type { ComparedBudget } from './comparedBudget.ts'
import { comparePlans } from './comparePlans.ts'
import { asAnother, differences, frozen, withBlocks } from './testing/plans.ts'

type Line = ReturnType<typeof lineDraft>

const CULTURE = lineDraft({ id: 'l1', code: '20', label: 'Kultur', amounts: amounts(120, 100) })
const SCHOOL = lineDraft({ id: 'l2', code: '21', label: 'Skola', amounts: amounts(300, 300) })

const budget = (lines: readonly Line[], footnotes: ReturnType<typeof footnoteDraft>[] = []) =>
  budgetDraft({ groups: [groupDraft({ lines: [...lines] })], footnotes })

const compared = (before: FrozenPlan, after: FrozenPlan): ComparedBudget => {
  const found = comparePlans(before, after)
    .sections.flatMap(({ blocks }) => blocks)
    .find((block) => block.type === 'budget')
  if (!found) throw new Error('no budget is told of')
  return found
}

const before = withBlocks([budget([CULTURE, SCHOOL])])

describe('lines of one plan', () => {
  it('have kronor and per cent for each column, and totals', () => {
    const after = withBlocks([budget([{ ...CULTURE, amounts: amounts(150, 100) }, SCHOOL])])
    expect(differences(comparePlans(before, after))).toEqual({ 'lines.changed': 1, 'sections.changed': 1 })
    const { groups, costs, result } = compared(before, after)
    expect(groups[0]?.lines[0]?.figures).toEqual([
      { before: known(120), after: known(150), kronor: 30, share: 0.25 },
      { before: known(100), after: known(100), kronor: 0, share: 0 },
    ])
    expect(groups[0]?.totals[0]).toMatchObject({ kronor: 30 })
    expect(costs[0]).toMatchObject({ before: known(420), after: known(450) })
    expect(result[0]).toMatchObject({ kronor: -30 })
  })

  it('are renamed, recoded, added and removed by their ids', () => {
    const after = withBlocks([
      budget([
        { ...CULTURE, code: '25', label: 'Kultur och fritid' },
        lineDraft({ id: 'l3', code: '30', label: 'Trafik', amounts: amounts(1, 1) }),
      ]),
    ])
    expect(differences(comparePlans(before, after))).toEqual({
      'lines.renamed': 1,
      'lines.recoded': 1,
      'lines.added': 1,
      'lines.removed': 1,
      'sections.changed': 1,
    })
  })

  it('move to another group', () => {
    const groups = (first: Line[], second: Line[]) =>
      withBlocks([
        budgetDraft({
          groups: [groupDraft({ lines: first }), groupDraft({ id: 'g2', title: 'Projekt', lines: second })],
        }),
      ])
    const comparison = comparePlans(groups([CULTURE, SCHOOL], []), groups([CULTURE], [SCHOOL]))
    expect(differences(comparison)).toEqual({ 'lines.moved': 1, 'sections.changed': 1 })
  })
})

describe('lines of last year’s plan', () => {
  const columns = (year: number) => [
    { id: `${year}`, label: `Budget ${year}`, kind: 'budget' as const, year },
    { id: `${year - 1}`, label: `Budget ${year - 1}`, kind: 'budget' as const, year: year - 1 },
  ]
  const plan = (
    year: number,
    lines: readonly (readonly [string, string | null, string, number, number])[],
  ) => {
    const drafts = lines.map(([id, code, label, now, last]) =>
      lineDraft({ id, code, label, amounts: { [year]: known(now), [year - 1]: known(last) } }),
    )
    const built = frozen({ budgetColumns: columns(year), sections: [{ blocks: [budget(drafts)] }] })
    return { ...built, facts: { ...built.facts, year } }
  }
  const last = plan(2026, [
    ['a', '20', 'Personalfrågor', 100, 90],
    ['b', '21', 'Skola', 300, 300],
    ['c', '22', 'Direktören', 50, 40],
  ])
  const rowsOf = (now: FrozenPlan) =>
    compared(last, asAnother(now)).groups.flatMap(({ lines }) => lines.map(({ id, status }) => [id, status]))

  it('are compared year on year, beside what both say of last year', () => {
    const table = compared(last, asAnother(plan(2027, [['x', '21', 'Skola', 330, 310]])))
    expect(table.columns).toEqual([
      { id: '2027', before: 'Budget 2026', after: 'Budget 2027', relation: 'year-on-year' },
      { id: '2026', before: 'Budget 2026', after: 'Budget 2026', relation: 'same' },
    ])
    const line = table.groups[0]?.lines.find(({ id }) => id === 'x')
    expect(line?.figures.map(({ kronor, share }) => [kronor, share])).toEqual([
      [30, 0.1],
      [10, 10 / 300],
    ])
  })

  it('with a code that means another thing now are two lines', () => {
    expect(rowsOf(plan(2027, [['x', '20', 'Kultur och fritid', 80, 0]]))).toEqual([
      ['x', 'added'],
      ['a', 'removed'],
      ['b', 'removed'],
      ['c', 'removed'],
    ])
  })

  it('with one code and one figure for last year are one, whatever they are called', () => {
    expect(rowsOf(plan(2027, [['x', '22', 'Förbundsledning', 60, 50]]))).toContainEqual(['x', 'changed'])
  })

  it('are known by their name where the code is another', () => {
    const comparison = comparePlans(last, asAnother(plan(2027, [['x', '99', 'Skola', 300, 300]])))
    expect(differences(comparison)).toMatchObject({ 'lines.recoded': 1, 'lines.removed': 2 })
  })
})

it('tells footnotes by their words and figures', () => {
  const note = footnoteDraft({ id: 'f', lineId: 'l1', columnId: 'now', text: 'Medfinansiering av läger' })
  const plan = (footnotes: ReturnType<typeof footnoteDraft>[]) =>
    withBlocks([budget([CULTURE, SCHOOL], footnotes)])
  const part = {
    decidedBy: 'Styrelsen',
    decision: null,
    fundedFrom: null,
    fromLine: true,
    items: [{ label: 'Läger', kronor: 115_000 }],
    statedTotal: null,
  }
  const after = plan([{ ...note, lineId: 'l2', parts: [part] }])
  expect(compared(plan([note]), after).footnotes).toEqual([
    {
      id: 'f',
      mark: '*',
      status: 'changed',
      pieces: [
        { kind: 'kept', text: 'Medfinansiering av läger' },
        { kind: 'inserted', text: '\nStyrelsen\nLäger 115\u00A0000' },
      ],
      fields: [
        { field: 'line', before: 'Kultur', after: 'Skola' },
        { field: 'fromLine', before: null, after: '✓' },
      ],
    },
  ])
  expect(differences(comparePlans(plan([]), plan([note])))).toMatchObject({ 'footnotes.added': 1 })
  expect(differences(comparePlans(plan([note]), plan([])))).toMatchObject({ 'footnotes.removed': 1 })
})
