/** A plan file in our own words, of a layout-heavy document: pictures, registers and figures of every kind, no budget table. */
import { section } from '../testing.ts'

const photo = (caption: string | null, credit: string) => ({
  type: 'figure',
  number: null,
  caption,
  kind: 'photo',
  data: { credit },
})

const figure = (kind: string, caption: string | null, data: unknown) => ({
  type: 'figure',
  number: null,
  caption,
  kind,
  data,
})

const people = Array.from({ length: 26 }, (_, index) => ({
  name: `Ledamot Nummer${index}`,
  role: index === 0 ? 'ordförande' : null,
  party: index % 2 === 0 ? 'X' : 'Y',
  municipality: `Kommun ${index}`,
}))

export const LAYOUT_HEAVY = {
  title: 'Verksamhetsplan 2017',
  year: 2017,
  organisation: {
    name: 'Förbundet Söder',
    shortName: 'FS',
    kind: 'ideell förening',
    county: 'Söder',
    members: { count: 33, text: '33 kommuner' },
  },
  tableOfContents: [{ number: null, title: 'Förord', page: 3, sectionId: 's2' }],
  overarchingGoals: [{ id: 'og1', ordinal: 1, kind: 'direction', text: 'Öka samverkan', shortLabel: null }],
  areas: [
    {
      id: 'a1',
      title: 'Avdelning Lärande',
      altTitles: ['Lärande'],
      kind: 'department',
      sectionId: 's3',
      overarchingGoals: ['og1'],
    },
  ],
  sections: [
    section('s1', { title: null, kind: 'cover', blocks: [photo(null, 'Foto: A. Ek')] }),
    section('s2', {
      title: 'Förord',
      kind: 'preface',
      kicker: 'Välkommen',
      blocks: [
        {
          type: 'paragraph',
          text: 'Vi ska öka samverkan, förutsatt att alla vill. Läs på www.soder.example.',
          statements: [
            { kind: 'goal', text: 'Vi ska öka samverkan, förutsatt att alla vill.' },
            { kind: 'activity', text: 'Läs på www.soder.example.' },
          ],
          condition: 'förutsatt att alla vill',
          links: ['www.soder.example', null],
          emphasis: ['alla'],
        },
        {
          type: 'signature',
          people: [
            { name: 'Kim Ek', role: 'Ordförande', party: 'X' },
            { name: 'Bo Al', role: 'Förbundsdirektör', party: null },
          ],
        },
        photo('Styrelsen på trappan', 'B. Foto'),
        { type: 'credit', text: 'C. Foto' },
      ],
    }),
    section('s3', {
      title: 'Avdelning Lärande',
      kind: 'department',
      areaRef: 'a1',
      responsible: 'Mia Avdelningschef',
      blocks: [
        {
          type: 'goal',
          id: 'g1',
          text: 'Nå 400 deltagare',
          overarchingGoal: 'og1',
          marking: 'list',
          certainty: 'clear',
          targets: [{ measure: 'deltagare', change: null, value: 400, unit: 'personer', when: '2017' }],
        },
        {
          type: 'activity',
          id: 'ac1',
          text: 'Hålla kurser',
          goal: 'g1',
          responsible: 'Mia',
          marking: 'dash',
          certainty: 'ambiguous',
          alternatives: ['g2'],
          placement: 'uncertain',
        },
        {
          type: 'key-figures',
          items: [
            {
              label: 'kurser',
              value: 32,
              unit: 'st',
              qualifier: 'närmare',
              asOf: '2015',
              statedSource: 'egen statistik',
              text: 'närmare 32 kurser',
            },
          ],
        },
        figure('statistics', 'Personal i siffror', {
          items: [
            { label: 'Anställda', value: 118, unit: 'personer' },
            { label: 'Medelålder', value: 47.5, unit: 'år' },
          ],
        }),
        figure('diagram', 'Så hänger det ihop', { labels: ['Kommunen', 'Avdelningen', 'Eleven'] }),
      ],
      children: [
        section('s3.1', {
          title: 'Enhet Kurs',
          kind: 'unit',
          blocks: [{ type: 'paragraph', text: 'Enheten har tre bolag.' }],
        }),
      ],
    }),
    section('s4', {
      title: 'Ägande',
      kind: 'ownership',
      blocks: [
        {
          type: 'list',
          ordered: false,
          role: 'holdings',
          items: [
            { lead: 'Bolaget AB.', text: 'Bolaget AB. Säljer kurser.', holding: '51 %' },
            { text: 'Stiftelsen', holding: '10 %' },
          ],
        },
      ],
    }),
    section('s5', {
      title: 'Finansiering',
      kind: 'financing',
      blocks: [
        { type: 'paragraph', text: 'Omsättningen är 191 miljoner kronor.' },
        figure('pie', 'Så finansieras vi', {
          slices: [
            { label: 'Medlemsavgift', percent: 23 },
            { label: 'Projekt', percent: null, candidates: [66, 11] },
            { label: 'Kurser', percent: null, candidates: [66, 11] },
          ],
        }),
      ],
    }),
    section('s6', {
      title: 'Styrelsen',
      kind: 'board',
      blocks: [
        {
          type: 'roster',
          groups: [
            { title: 'Ledamöter', people: people.slice(0, 13) },
            { title: 'Ersättare', people: people.slice(13) },
          ],
        },
        {
          type: 'figure',
          number: null,
          caption: 'Presidiet',
          kind: 'photo',
          data: { people: [{ name: 'Ledamot Nummer0' }, { name: 'Ledamot Nummer1' }] },
        },
      ],
    }),
    section('s7', {
      title: 'Organisation',
      kind: 'organisation',
      blocks: [
        figure('org-chart', 'Organisationsschema', {
          boxes: [
            { id: 'b0', label: 'Styrelse', parent: null },
            { id: 'b1', label: 'Förbundsdirektör', parent: 'b0', detail: 'Bo Al' },
            ...Array.from({ length: 18 }, (_, index) => ({
              id: `b${index + 2}`,
              label: `Enhet ${index}`,
              parent: 'b1',
            })),
          ],
        }),
      ],
    }),
    section('s8', {
      title: 'Tack',
      kind: 'acknowledgement',
      blocks: [{ type: 'paragraph', text: 'Tack till alla.' }],
    }),
  ],
  budget: {
    sectionId: 's5',
    title: null,
    currency: 'SEK',
    unit: 'kr',
    columns: [],
    groups: [],
    result: null,
    footnotes: [],
    turnover: { value: 191, unit: 'miljoner kronor', text: 'Omsättningen är 191 miljoner kronor' },
    shares: [
      { label: 'Medlemsavgift', percent: 23 },
      { label: 'Projekt', percent: null, candidates: [66, 11] },
    ],
  },
  projects: [
    {
      id: 'p1',
      name: 'Länken',
      sectionId: 's3',
      status: 'planned',
      owner: null,
      partners: ['högskolan'],
      financiers: ['Fonden'],
      programme: null,
      period: { from: 2017, to: 2019, text: null },
      amount: null,
    },
  ],
  people: [
    {
      name: 'Mia Avdelningschef',
      role: 'chef',
      group: null,
      party: null,
      municipality: null,
      external: false,
    },
  ],
  keyFigures: [
    {
      sectionId: 's3.1',
      label: 'bolag',
      value: 3,
      unit: 'bolag',
      qualifier: null,
      asOf: null,
      statedSource: null,
      text: 'tre bolag',
    },
  ],
  followUp: [
    {
      sectionId: 's3',
      subject: 'Kurser',
      instruction: null,
      measures: ['antal'],
      responsible: null,
      occasions: [],
    },
  ],
  repairs: [{ from: 'sam- verkan', to: 'samverkan', times: 1, reason: 'word division' }],
  notes: ['Layout is lost.'],
}
