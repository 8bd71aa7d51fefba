import { expect, test } from 'vitest'
import { importFile, section } from './testing.ts'

test('projects are blocks: a chapter of its own opens with its facts', () => {
  const { plan, unmapped } = importFile({
    sections: [
      section('s1', { blocks: [{ type: 'paragraph', text: 'Tunneln kostar drygt 11 miljoner.' }] }),
      section('s2', {
        kind: 'project',
        blocks: [
          { type: 'paragraph', text: 'Bron byggs.' },
          { type: 'goal', id: 'g', text: 'En bro' },
        ],
      }),
    ],
    projects: [
      {
        id: 'p1',
        name: 'Bron',
        sectionId: 's2',
        status: 'this-year',
        owner: 'Förbundet',
        partners: ['Ekby', 'Alby'],
        financiers: ['Fonden', 'Staten'],
        programme: 'Mål 2',
        period: { from: 2009, to: 2011, text: 'ännu ett år, 2011' },
        amount: null,
      },
      {
        id: 'p2',
        name: 'Tunneln',
        sectionId: 's1',
        status: null,
        financiers: [],
        period: { from: null, to: null, text: null },
        amount: { value: 11_000_000, qualifier: 'drygt', text: 'drygt 11 miljoner' },
      },
    ],
  })
  const [talk, chapter] = plan.sections
  expect(talk?.blocks).toMatchObject([
    { type: 'paragraph' },
    { type: 'project', name: 'Tunneln', kronor: 11_000_000, status: null, period: null, rows: [] },
  ])
  expect(chapter?.blocks).toMatchObject([
    {
      type: 'project',
      name: 'Bron',
      status: 'ongoing',
      period: '2009–2011, ännu ett år, 2011',
      owner: 'Förbundet',
      partners: 'Ekby, Alby',
      programme: 'Mål 2',
      rows: [{ name: 'Fonden' }, { name: 'Staten' }],
    },
    { type: 'paragraph' },
    { type: 'goal' },
  ])
  expect(unmapped).toEqual([])
})

test('follow-up is a block beside its sentence, which is not said twice', () => {
  const occasions = [
    { report: 'delårsrapporten', asOf: '06-30' },
    { report: 'årsredovisningen', asOf: null },
  ]
  const { plan, unmapped } = importFile({
    sections: [
      section('s1', { title: 'Uppföljning', blocks: [{ type: 'paragraph', text: 'Kurser ska räknas.' }] }),
    ],
    followUp: [
      {
        sectionId: 's1',
        subject: null,
        instruction: 'Kurser ska räknas.',
        measures: ['antal', 'deltagare'],
        responsible: 'kansliet',
        occasions,
      },
      { sectionId: 's1', subject: 'Nätverk', instruction: 'De ska följas.', measures: [], occasions: [] },
    ],
  })
  expect(plan.sections[0]?.blocks).toMatchObject([
    { type: 'paragraph' },
    {
      type: 'followUp',
      rows: [
        {
          what: 'Uppföljning',
          measures: 'antal, deltagare',
          responsible: 'kansliet',
          occasion: 'delårsrapporten per 06-30, årsredovisningen',
        },
      ],
    },
    { type: 'followUp', rows: [{ what: 'Nätverk: De ska följas.', measures: null, occasion: null }] },
  ])
  expect(unmapped).toEqual([])
})

test('key figures are one block a section, of what it does not have already; people whom nobody names a roster', () => {
  const stated = { qualifier: 'ca', asOf: null, statedSource: null }
  const { plan, unmapped } = importFile({
    sections: [
      section('s1', {
        blocks: [
          { type: 'paragraph', text: 'Vi har ca 1 250 broar och två hus. Direktör Bo Al.' },
          { type: 'key-figures', items: [{ label: 'Hus', value: 2 }] },
        ],
      }),
      section('s2', { kind: 'board' }),
    ],
    people: [
      {
        name: 'Kim Ek',
        role: 'Ledamot',
        group: 'Styrelsen',
        party: 'X',
        municipality: 'Ekby',
        external: false,
      },
      { name: 'Bo Al', role: 'Direktör', group: null },
    ],
    keyFigures: [
      { sectionId: 's1', label: 'broar', value: 1250, unit: 'st', text: 'ca 1 250 broar', ...stated },
      { sectionId: 's1', label: 'hus', value: 2, unit: null, text: 'två hus' },
      { sectionId: 'gone', label: 'vägar', value: 3, unit: null, text: 'tre vägar' },
    ],
  })
  expect(plan.sections[0]?.blocks).toMatchObject([
    { type: 'paragraph' },
    { type: 'keyFigures', rows: [{ label: 'Hus', value: '2' }] },
    { type: 'keyFigures', rows: [{ label: 'broar', value: 'ca 1\u00A0250', unit: 'st' }] },
  ])
  expect(plan.sections[0]?.blocks).toHaveLength(3)
  expect(plan.sections[1]?.blocks).toMatchObject([
    {
      type: 'roster',
      title: 'Styrelsen',
      rows: [{ name: 'Kim Ek', role: 'Ledamot', municipality: 'Ekby' }],
    },
  ])
  expect(unmapped[0]).toEqual({ path: 'keyFigures[2]', reason: 'not-in-plan' })
})
