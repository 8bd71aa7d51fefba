import { describe, expect, test } from 'vitest'
import { projectPlan } from '../plan/projectPlan.ts'
import { writePlan } from '../plan/writePlan.ts'
import { emptyFile, importFile, section, words } from './testing.ts'

describe('sections', () => {
  test('titles may be missing or the same; numbers give the numbering', () => {
    const { plan, unmapped } = importFile({
      areas: [{ id: 'area1', title: 'Kultur', altTitles: [], sectionId: 's3', overarchingGoals: null }],
      sections: [
        section('s1', { title: null, kind: 'epigraph' }),
        section('s2', {
          number: '1',
          title: 'Mål',
          kicker: 'Inledning',
          responsible: 'kansliet',
          children: [section('s3', { number: '1.1', title: 'Mål' })],
        }),
        section('s4', { number: 'Bilaga 1', kind: 'never-heard-of' }),
        section('s5', { number: '4' }),
      ],
    })
    expect(plan.sections).toMatchObject([
      { title: null, numbering: 'none', kind: 'epigraph', number: null },
      { title: 'Mål', numbering: 'numbered', kicker: 'Inledning', ownerText: 'kansliet' },
      { title: 'Mål', numbering: 'numbered', parentId: plan.sections[1]?.id, areaIds: [plan.areas[0]?.id] },
      { numbering: 'appendix', kind: 'other', number: 'Bilaga 1' },
      { numbering: 'numbered', number: '2', instruction: 'I källan har avsnittet numret 4.' },
    ])
    expect(unmapped).toEqual([])
  })

  test('the headings of runs stand before the first goal and activity', () => {
    const { plan } = importFile({
      sections: [
        section('s1', {
          runHeadings: { goals: 'Mål', activities: null },
          blocks: [
            { type: 'paragraph', text: 'Om oss' },
            { type: 'goal', id: 'g1', text: 'Ett' },
            { type: 'goal', id: 'g2', text: 'Två' },
            { type: 'activity', id: 'a1', text: 'Tre' },
          ],
        }),
      ],
    })
    expect(plan.sections[0]?.blocks.map(({ type }) => type)).toEqual([
      'paragraph',
      'heading',
      'goal',
      'goal',
      'activity',
    ])
  })

  test('sections are called by their number where there is no doubt', () => {
    const text = 'Se avsnitt 1.1, avsnitt 4, bilaga 1 och bilaga 2.'
    const { plan } = importFile({
      tableOfContents: [{ number: 'Bilaga 2', title: 'Ett annat namn', sectionId: 's5' }],
      sections: [
        section('s1', {
          number: '1',
          blocks: [{ type: 'paragraph', text }],
          children: [section('s2', { number: '1.1' })],
        }),
        section('s3', { number: '4' }),
        section('s4', { number: 'Bilaga 1' }),
        section('s5', { number: 'Bilaga 2' }),
      ],
    })
    const [, second, , appendix] = plan.sections
    const to = (id: string | undefined) => ({ type: 'reference', to: { kind: 'section', id } })
    expect(plan.sections[0]?.blocks).toMatchObject([
      {
        content: [
          { text: 'Se ' },
          to(second?.id),
          { text: ', avsnitt 4, ' },
          to(appendix?.id),
          { text: ' och bilaga 2.' },
        ],
      },
    ])
  })

  test('a key that nobody thought of is reported, not dropped', () => {
    const { unmapped } = importFile({ sections: [section('s1', { motto: 'Framåt', circulation: 1500 })] })
    expect(unmapped).toEqual([
      { path: 'sections[0].motto', reason: 'not-in-plan' },
      { path: 'sections[0].circulation', reason: 'not-in-plan' },
    ])
  })
})

describe('facts', () => {
  test('direction, deciding bodies and members', () => {
    const { plan, unmapped } = importFile({
      organisation: { ...emptyFile.organisation, members: { count: 7, text: 'sju kommuner' } },
      period: {
        from: 2007,
        to: 2007,
        adoptedBy: [],
        direction: {
          title: 'Inriktning',
          from: 2007,
          to: 2010,
          adoptedBy: [
            { body: 'länsmötet', date: '2006-11-20' },
            { body: 'styrelsen', date: '2006-10-02' },
            { body: 'utskottet', date: 'hösten' },
          ],
        },
      },
    })
    expect(plan.facts).toMatchObject({
      decidingBodies: ['styrelsen', 'länsmötet', 'utskottet'],
      organisation: { memberCount: 7, legalForm: 'nonProfitAssociation' },
      direction: { from: 2007, to: 2010, adoptedBy: [{ body: 'länsmötet' }, { body: 'styrelsen' }] },
    })
    expect(unmapped.map(({ path }) => path)).toContain('period.direction.adoptedBy[2]')
  })

  test('a kommunalförbund is told from an association', () => {
    const organisation = { ...emptyFile.organisation, kind: 'kommunalförbund' }
    expect(importFile({ organisation }).plan.facts.organisation.legalForm).toBe('municipalFederation')
  })
})

test('what has one id twice in the file are two things in the plan, and the id means the first', () => {
  const twice = (...parts: object[]) => parts.map((part) => ({ id: 'twice', ...part }))
  const { plan } = importFile({
    overarchingGoals: twice({ text: 'Ett' }, { text: 'Två' }),
    areas: twice({ title: 'Kultur' }, { title: 'Vård' }),
    sections: [
      section('twice', {
        areaRef: 'twice',
        blocks: twice({ type: 'goal', text: 'Ett', overarchingGoal: 'twice' }, { type: 'goal', text: 'Två' }),
      }),
      section('twice', { title: 'Samma id' }),
    ],
    budget: {
      columns: twice({ label: 'B', kind: 'budget', year: 2007 }, { label: 'U', kind: 'outcome', year: 2006 }),
      groups: [
        {
          id: 'g',
          side: 'cost',
          lines: twice({ label: 'Ett', amounts: { twice: 1 } }, { label: 'Två', amounts: { twice: 2 } }),
        },
      ],
    },
  })
  expect(projectPlan(plan.id, writePlan(plan))).toEqual(plan)
  const [first, second] = plan.sections
  expect(first?.areaIds).toEqual([plan.areas[0]?.id])
  expect(first?.blocks).toMatchObject([
    { overarchingGoalIds: [plan.overarchingGoals[0]?.id] },
    { text: 'Två' },
  ])
  expect(second?.blocks.map(words).join()).toMatch(/Ett.*Två/)
  expect([plan.overarchingGoals, plan.areas, plan.budgetColumns].map(({ length }) => length)).toEqual([
    2, 2, 2,
  ])
})

test('a file made to be slow is not: words that stand nowhere are not looked for without end', () => {
  const oddities = Array.from({ length: 40_000 }, (_, index) => [`key${index}`, `ord ${index}`] as const)
  const blocks = Array.from({ length: 4000 }, (_, index) => ({
    type: 'paragraph',
    text: `stycke ${index} `.repeat(30),
  }))
  const started = performance.now()
  const { unmapped } = importFile({
    sections: [section('s1', { blocks, ...Object.fromEntries<unknown>(oddities) })],
  })
  expect(performance.now() - started).toBeLessThan(8000)
  expect(unmapped).toHaveLength(40_000)
})
