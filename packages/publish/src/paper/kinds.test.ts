import { figureNumbers } from '@samplan/domain'
import {
  amounts,
  arbitraryPlan,
  budgetDraft,
  buildPlan,
  goalDraft,
  groupDraft,
  lineDraft,
  paragraphDraft,
  type BlockDraft,
} from '@samplan/domain/testing'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { everyKind } from '../testing/everyKind.ts'
import { paperOf } from '../testing/setting.ts'
import type { Paper, PaperInline, PaperNode } from './paper.ts'

const paperWith = (...blocks: BlockDraft[]): Paper => paperOf(buildPlan({ sections: [{ blocks }] }))
const nodesOf = (...blocks: BlockDraft[]): readonly PaperNode[] =>
  paperWith(...blocks).sections[0]?.nodes ?? []

const refers = (
  id: string,
  kind: 'section' | 'block' | 'line' | 'overarchingGoal',
  to: string,
): BlockDraft => ({
  type: 'paragraph',
  id,
  content: [{ type: 'reference', to: { kind, id: to } }],
})
const note = (id: string, ...content: ReturnType<typeof paragraphDraft>[]): BlockDraft => ({
  type: 'note',
  id,
  content,
})

/** Inlines of every paragraph, in order. */
function inlinesOf(nodes: readonly PaperNode[]): PaperInline[] {
  return nodes.flatMap((node) => (node.kind === 'paragraph' ? [...node.content] : []))
}

describe('figures', () => {
  it('have the numbers that the screen gives them', () => {
    fc.assert(
      fc.property(arbitraryPlan, (plan) => {
        const numbers = [...figureNumbers(plan.sections).values()].map((number) => `Figur ${number}.`)
        const printed = JSON.stringify(paperOf(plan)).match(/"caption":"Figur \d+\./gu) ?? []
        const said = printed.map((caption) => caption.slice('"caption":"'.length))
        // What stands on the cover is printed first, and counted where it stands.
        expect(said.toSorted()).toEqual(numbers.toSorted())
      }),
    )
  })

  it('of one side of the money stand where the plan has placed them, and nowhere else', () => {
    const lines = [1, 2, 3].map((kronor) => lineDraft({ id: `l${kronor}`, amounts: amounts(kronor, 1) }))
    const budget = budgetDraft({ groups: [groupDraft({ lines })] })
    const figure = { type: 'derivedFigure', id: 'figure', view: 'costs', caption: 'Kostnader' } as const
    const charts = (...blocks: BlockDraft[]) => nodesOf(...blocks).filter(({ kind }) => kind === 'chart')
    expect(charts(budget)).toHaveLength(1)
    expect(charts(figure, budget)).toMatchObject([{ caption: 'Figur 1. Kostnader' }])
  })

  it('say that there is nothing to draw, under their caption', () => {
    const figure = { type: 'derivedFigure', id: 'figure', view: 'matrix', caption: 'Målmatris' } as const
    expect(nodesOf(figure)).toMatchObject([
      { kind: 'figure', caption: 'Figur 1. Målmatris', nodes: [{ kind: 'paragraph' }] },
    ])
  })
})

it('prints matrix and scorecard where the plan has placed them, and not once more', () => {
  const plan = (...views: ('matrix' | 'scorecard')[]) =>
    paperOf(
      buildPlan({
        overarchingGoals: [{ id: 'og', text: 'Växa', shortLabel: null }],
        areas: [{ id: 'area', title: 'Skola', altTitles: [], overarchingGoalIds: ['og'] }],
        sections: [
          {
            title: 'Mål',
            kind: 'overarching-goals',
            blocks: [
              goalDraft({ overarchingGoalIds: ['og'] }),
              ...views.map((view) => ({ type: 'derivedFigure' as const, id: view, view, caption: '' })),
            ],
          },
        ],
      }),
    )
  const count = (paper: Paper, kind: string) =>
    JSON.stringify(paper.sections).split(`"kind":"${kind}"`).length - 1
  for (const paper of [plan(), plan('matrix'), plan('scorecard'), plan('matrix', 'scorecard')]) {
    expect([count(paper, 'matrix'), count(paper, 'scorecard')]).toEqual([1, 1])
  }
  expect(plan().contents).toHaveLength(3)
  expect(plan('matrix', 'scorecard').contents).toHaveLength(1)
})

describe('references', () => {
  it('read as what they lead to, and lead to a place that is printed', () => {
    const paper = paperWith(refers('p1', 'block', 'goal'), goalDraft({ id: 'goal', text: 'Läsa mer' }))
    const [reference] = inlinesOf(paper.sections[0]?.nodes ?? [])
    expect(reference).toEqual({ kind: 'reference', text: 'Läsa mer', target: 'stycke-goal', isBroken: false })
    expect(paper.anchors).toContain('stycke-goal')
  })

  it('are marked where what they led to is gone', () => {
    expect(inlinesOf(nodesOf(refers('p1', 'section', 'gone')))).toEqual([
      { kind: 'reference', text: '[saknas]', target: null, isBroken: true },
    ])
  })

  it('all lead to a place that stands once, or to none', () => {
    fc.assert(
      fc.property(arbitraryPlan, (plan) => {
        const { anchors, sections, coverText, coverNotes } = paperOf(plan)
        const places = JSON.stringify([sections, coverText, coverNotes]).match(/(?<="anchor":")[^"]+/gu) ?? []
        expect(places.toSorted()).toEqual(anchors.toSorted())
      }),
    )
  })
})

describe('notes', () => {
  it('hang on the first that refers to them, and stand with its section', () => {
    const paper = paperOf(
      buildPlan({
        sections: [
          { blocks: [note('n', paragraphDraft('Källa.', 'np'))] },
          { blocks: [refers('p1', 'block', 'n'), refers('p2', 'block', 'n')] },
        ],
      }),
    )
    const [first, second] = paper.sections
    expect(first?.notes).toEqual([])
    expect(second?.notes).toMatchObject([{ number: 1, isLoose: false, content: [{ kind: 'paragraph' }] }])
    expect(inlinesOf(second?.nodes ?? [])).toMatchObject([
      { kind: 'note', number: 1, isFirst: true },
      { kind: 'note', number: 1, isFirst: false },
    ])
  })

  it('that nothing refers to stand where their section ends', () => {
    const [section] = paperWith(note('n', paragraphDraft('Källa.', 'np'))).sections
    expect(section).toMatchObject({ nodes: [], notes: [{ number: 1, isLoose: true }] })
  })

  it('do not hang in another note, nor in a head that is repeated', () => {
    const inNote = paperWith(
      refers('p', 'block', 'a'),
      {
        type: 'note',
        id: 'a',
        content: [
          { type: 'paragraph', id: 'ap', content: [{ type: 'reference', to: { kind: 'block', id: 'b' } }] },
        ],
      },
      note('b', paragraphDraft('Två.', 'bp')),
    )
    expect(inNote.sections[0]?.notes).toMatchObject([
      { number: 1, isLoose: false, content: [{ content: [{ kind: 'note', number: 2, isFirst: false }] }] },
      { number: 2, isLoose: true },
    ])
    const cell = { header: true, colspan: 1, rowspan: 1, content: [refers('c', 'block', 'b')] }
    const inHead = paperWith(
      { type: 'table', id: 't', rows: [{ cells: [cell] }] } as BlockDraft,
      note('b', paragraphDraft('Två.', 'bp')),
    )
    expect(inHead.sections[0]?.notes).toMatchObject([{ isLoose: true }])
  })

  it('are each printed once, whatever refers to what', () => {
    fc.assert(
      fc.property(arbitraryPlan, (plan) => {
        const { sections, coverNotes } = paperOf(plan)
        const all = [...coverNotes, ...sections.flatMap(({ notes }) => notes)]
        const hung = JSON.stringify(paperOf(plan)).match(/"isFirst":true/gu)?.length ?? 0
        expect(new Set(all.map(({ number }) => number)).size).toBe(all.length)
        expect(all.filter(({ isLoose }) => !isLoose)).toHaveLength(hung)
      }),
    )
  })
})

describe('amounts', () => {
  const lines = [
    lineDraft({ id: 'a', code: '90', label: 'Överskott', nature: 'carriedIn', amounts: amounts(1_499, 500) }),
    lineDraft({ id: 'b', code: '20', label: 'Kultur', pairedLineId: 'a', amounts: amounts(1_499, 500) }),
  ]
  const plan = buildPlan({ sections: [{ blocks: [budgetDraft({ groups: [groupDraft({ lines })] })] }] })
  const [inKronor] = paperOf(plan).sections[0]?.nodes ?? []
  const settings = { ...plan.settings, moneyUnit: 'tkr' as const }
  const [inThousands] = paperOf({ ...plan, settings }).sections[0]?.nodes ?? []

  it('are rounded where the plan shows them so, and summed in kronor', () => {
    const figures = (texts: readonly string[]) => texts.map((text) => ({ text }))
    expect(inKronor).toMatchObject({ unit: null })
    expect(inThousands).toMatchObject({
      unit: 'Belopp i tkr',
      groups: [
        {
          lines: [
            { figures: figures(['1', '1', '+1', '+199,8\u00A0%']) },
            { figures: figures(['1', '1', '+1', '+199,8\u00A0%']) },
          ],
          sum: { figures: figures(['3', '1', '+2', '+199,8\u00A0%']) },
        },
      ],
    })
  })

  it('say what kind of money they are, and what for', () => {
    expect(inKronor).toMatchObject({
      groups: [
        { lines: [{ remarks: ['Medel från tidigare år'] }, { remarks: ['Öronmärkt för 90 Överskott'] }] },
      ],
    })
  })
})

it('says every field of every kind', () => {
  const fields: string[] = []
  const blocks = everyKind((field) => {
    // Decorative pictures say nothing, and others say it to those who do not see them.
    if (field !== 'decorative alt') fields.push(field)
    return `${field}!`
  })
  const printed = JSON.stringify(paperWith(...blocks))
  expect(fields.filter((field) => !printed.includes(`${field}!`))).toEqual([])
})
