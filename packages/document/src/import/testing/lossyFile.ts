/** A plan file in our own words, of a document that has lost most of its numbers. */
import { section } from '../testing.ts'

export const LOSSY = {
  title: 'Verksamhetsplan 2007',
  overarchingGoals: [
    { id: 'og1', ordinal: 1, kind: 'direction', text: 'Stödja kommunerna', shortLabel: null },
  ],
  tableOfContents: [{ number: null, title: 'Vision', page: null, sectionId: 's1' }],
  sections: [
    section('s1', {
      title: 'Vision',
      kind: 'vision',
      blocks: [{ type: 'quote', text: 'Tillsammans', attribution: null, role: 'pull-quote' }],
    }),
    section('s2', {
      title: 'Vård',
      kind: 'commitments',
      children: [
        section('s2.1', {
          title: 'Stödja kommunerna',
          kind: 'commitment-theme',
          blocks: [
            {
              type: 'commitment',
              id: 'c1',
              text: 'Under kommer vi att ge stöd, om staten bidrar.',
              statements: [{ kind: 'commitment', text: 'Under kommer vi att ge stöd, om staten bidrar.' }],
              condition: 'om staten bidrar',
              gaps: [{ after: 'Under', lost: 'year' }],
            },
            {
              type: 'commitment',
              id: 'c2',
              text: 'Målet är fler. Vi mäter.',
              statements: [
                { kind: 'goal', text: 'Målet är fler.' },
                { kind: 'commitment', text: 'Vi mäter.' },
              ],
            },
          ],
        }),
      ],
    }),
    section('s3', {
      title: 'Brobygget',
      kind: 'project',
      gaps: [{ after: 'Se', lost: 'url' }],
      blocks: [
        { type: 'paragraph', text: 'Se för mer.' },
        {
          type: 'list',
          ordered: false,
          role: 'priorities',
          items: [
            { text: 'Först broar', kind: 'priority' },
            { text: 'Sedan vägar', gaps: [{ after: 'Sedan', lost: 'unknown' }] },
          ],
        },
      ],
    }),
    section('s4', { title: 'Budget', kind: 'budget', blocks: [{ type: 'budget', ref: 'budget' }] }),
  ],
  budget: {
    sectionId: 's4',
    title: 'Budget 2007',
    currency: 'SEK',
    unit: 'tkr',
    columns: [
      { id: 'b', label: 'Budget 2007', kind: 'budget', year: 2007 },
      { id: 'o', label: 'Utfall 2005', kind: 'outcome', year: 2005 },
    ],
    groups: [
      {
        id: 'income',
        side: 'income',
        title: 'Intäkter',
        lines: [
          { id: 'i1', code: null, label: 'Avgifter', amounts: { b: null, o: null } },
          {
            id: 'i2',
            code: null,
            label: 'Bidrag',
            amounts: { b: 1200, o: null },
            explanation: '(från staten)',
          },
        ],
        statedTotals: { label: 'Summa', amounts: { b: null, o: null } },
      },
      {
        id: 'costs',
        side: 'cost',
        title: 'Kostnader',
        lines: [{ id: 'c1', code: null, label: 'Löner', amounts: { b: null, o: 900 } }],
        statedTotals: null,
      },
    ],
    result: { label: 'Överskott', amounts: { b: null, o: 300 } },
    footnotes: [],
    turnover: null,
    shares: null,
  },
  projects: [
    {
      id: 'p1',
      name: 'Brobygget',
      sectionId: 's3',
      status: 'starting',
      owner: null,
      partners: [],
      financiers: ['Mål 2'],
      programme: null,
      period: { from: null, to: null, text: null },
      amount: { value: null, qualifier: null, text: 'miljoner' },
    },
  ],
}
