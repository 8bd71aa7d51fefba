import { planIdSchema, type FrozenPlan } from '@samplan/domain'
import {
  amounts,
  budgetDraft,
  goalDraft,
  groupDraft,
  lineDraft,
  paragraphDraft,
  type BlockDraft,
} from '@samplan/domain/testing'
import { describe, expect, it } from 'vitest'
import { comparePlans } from './comparePlans.ts'
import { asAnother, differences, frozen, withBlocks } from './testing/plans.ts'

const HASHES = ['a', 'b'].map((letter) => letter.repeat(64))

const image = (hash = HASHES[0], caption = 'Utsikt'): BlockDraft => ({
  type: 'image',
  id: 'picture',
  file: { hash: hash ?? '', mediaType: 'image/png', width: 4, height: 3, bytes: 9 },
  alt: 'Ett fjäll',
  isDecorative: false,
  caption,
  credit: null,
  width: 'full',
})

const roster = (...names: readonly string[]): BlockDraft => ({
  type: 'roster',
  id: 'roster',
  title: 'Styrelsen',
  rows: names.map((name, at) => ({
    id: name.slice(0, 3),
    name,
    role: at === 0 ? 'Ordförande' : null,
    party: null,
    municipality: 'Luleå',
  })),
})

const blocksOf = (before: FrozenPlan, after: FrozenPlan) =>
  comparePlans(before, after).sections.flatMap(({ blocks }) => blocks)

describe('lists', () => {
  it('tell who came, who went and what is said of them otherwise', () => {
    const [before, after] = [
      withBlocks([roster('Karin Berg', 'Per Ås', 'Lisa Holm')]),
      withBlocks([roster('Per Ås', 'Lisa Holm', 'Olle Nord')]),
    ]
    expect(differences(comparePlans(before, after))).toEqual({
      'sections.changed': 1,
      'lists.changed': 1,
      'rows.added': 1,
      'rows.removed': 1,
      'rows.changed': 1,
    })
    const [compared] = blocksOf(before, after)
    expect(compared).toMatchObject({ type: 'roster', columns: ['role', 'municipality'] })
    expect(compared?.type === 'roster' ? compared.rows : []).toMatchObject([
      { status: 'removed', pieces: [{ text: 'Karin Berg' }] },
      {
        status: 'changed',
        cells: [{ before: null, after: 'Ordförande', changed: true }, { changed: false }],
      },
      { status: 'same' },
      { status: 'added', pieces: [{ text: 'Olle Nord' }] },
    ])
  })

  it('leave a box where it stands when the one above it is called otherwise', () => {
    const chart = (top: string): BlockDraft => ({
      type: 'orgChart',
      id: 'chart',
      caption: '',
      rows: [
        { id: 'top', label: top, detail: null, parentId: null },
        { id: 'below', label: 'Enhet', detail: null, parentId: 'top' },
      ],
    })
    const [compared] = blocksOf(withBlocks([chart('Kansli')]), withBlocks([chart('Förvaltning')]))
    expect(compared?.type === 'orgChart' ? compared.rows : []).toMatchObject([
      { status: 'changed' },
      { status: 'same', cells: [{ before: 'Kansli', after: 'Förvaltning', changed: false }] },
    ])
  })
})

describe('pictures', () => {
  it('are exchanged, also for one of another name in another plan', () => {
    const other = asAnother(withBlocks([image(HASHES[1], 'Något helt annat')]))
    for (const after of [withBlocks([image(HASHES[1])]), other]) {
      const compared = comparePlans(withBlocks([image()]), after)
      expect(differences(compared)).toEqual({ 'sections.changed': 1, 'images.exchanged': 1 })
    }
  })
})

describe('references', () => {
  const refers = (id: string, to: string): BlockDraft => ({
    type: 'paragraph',
    id,
    content: [
      { type: 'text', text: 'Se ', marks: [] },
      { type: 'reference', to: { kind: 'block', id: to } },
      { type: 'text', text: '.', marks: [] },
    ],
  })
  const goals = (prefix: string, first: string) => [
    goalDraft({ id: `${prefix}1`, text: first }),
    goalDraft({ id: `${prefix}2`, text: 'Färre kör ensamma till arbetet' }),
  ]

  it('are the same while they lead to the same, whatever it is called and in whichever plan', () => {
    const before = withBlocks([refers('p', 'g1'), ...goals('g', 'Fler samverkar om e-hälsa')])
    const after = asAnother(
      withBlocks([refers('q', 'h1'), ...goals('h', 'Fler samverkar om vård och e-hälsa')]),
    )
    expect(differences(comparePlans(before, after))).toEqual({ 'sections.changed': 1, 'goals.reworded': 1 })
  })

  it('are told in the words of what they lead to', () => {
    const all = goals('g', 'Fler samverkar')
    const [compared] = blocksOf(
      withBlocks([refers('p', 'g1'), ...all]),
      withBlocks([refers('p', 'g2'), ...all]),
    )
    expect(compared?.type === 'paragraph' ? compared.pieces : []).toEqual([
      { kind: 'kept', text: 'Se ' },
      { kind: 'deleted', text: '→ Fler samverkar' },
      { kind: 'inserted', text: '→ Färre kör ensamma till arbetet' },
      { kind: 'kept', text: '.' },
    ])
  })
})

it('tells notes and callouts by their words, and a callout of another kind', () => {
  const blocks = (tone: 'fact' | 'vision', text: string): BlockDraft[] => [
    { type: 'callout', id: 'c', tone, content: [paragraphDraft('Ett stycke om länet.', 'cp')] },
    { type: 'note', id: 'n', content: [paragraphDraft(text, 'np')] },
  ]
  const compared = comparePlans(
    withBlocks(blocks('fact', 'Prognos 2026.')),
    withBlocks(blocks('vision', 'Prognos 2027.')),
  )
  expect(differences(compared)).toEqual({
    'sections.changed': 1,
    'callouts.changed': 1,
    'notes.changed': 1,
    'text.inserted': 1,
    'text.deleted': 1,
  })
})

describe('what next year’s plan says that it has from this one', () => {
  const budget = (lines: readonly ReturnType<typeof lineDraft>[]) =>
    budgetDraft({ groups: [groupDraft({ lines: [...lines] })] })
  const line = (id: string, label: string, carriedFrom: string[] = []) =>
    lineDraft({ id, label, carriedFrom, amounts: amounts(100, 100) })
  const lastYear = withBlocks([
    goalDraft({ id: 'g', text: 'Fler samverkar om e-hälsa' }),
    budget([line('a', 'Kultur'), line('b', 'Fritid'), line('c', 'Resor'), line('d', 'Kansli')]),
  ])
  const carried = {
    planId: planIdSchema.parse(lastYear.id),
  }
  const thisYear = asAnother(
    frozen({
      sections: [
        {
          id: 'new-section',
          title: 'Något annat',
          carriedFrom: { ...carried, sectionId: 'section-1' },
          blocks: [
            goalDraft({ id: 'h', text: 'En helt ny lydelse', carriedFrom: { ...carried, blockId: 'g' } }),
            budget([
              line('n1', 'Kultur och fritid', ['a', 'b']),
              line('n2', 'Tåg', ['c']),
              line('n3', 'Buss', ['c']),
              line('n4', 'Förvaltning', ['d']),
            ]),
          ],
        },
      ],
    }),
  )

  it('joins goals, sections and lines before their words are looked at', () => {
    expect(differences(comparePlans(lastYear, thisYear))).toEqual({
      'sections.changed': 1,
      'sections.renamed': 1,
      'goals.reworded': 1,
      'lines.merged': 1,
      'lines.split': 1,
      'lines.renamed': 1,
    })
  })

  it('names what a line was split into and made of, and the same the other way round', () => {
    const courses = (before: FrozenPlan, after: FrozenPlan) =>
      blocksOf(before, after).flatMap((block) =>
        block.type === 'budget'
          ? block.groups.flatMap(({ lines }) =>
              lines.flatMap(({ id, status, course }) =>
                course === null
                  ? []
                  : [[id, status, course.kind, course.lines.map(({ label }) => label).join('+')]],
              ),
            )
          : [],
      )
    const there = courses(lastYear, thisYear)
    expect(there).toHaveLength(6)
    expect(there).toEqual(
      expect.arrayContaining([
        ['a', 'removed', 'merged', 'Kultur och fritid'],
        ['n1', 'added', 'merged', 'Kultur+Fritid'],
        ['c', 'removed', 'split', 'Tåg+Buss'],
        ['n2', 'added', 'split', 'Resor'],
      ]),
    )
    expect(courses(thisYear, lastYear)).toEqual(
      expect.arrayContaining([
        ['n1', 'removed', 'split', 'Kultur+Fritid'],
        ['c', 'added', 'merged', 'Tåg+Buss'],
      ]),
    )
  })
})
