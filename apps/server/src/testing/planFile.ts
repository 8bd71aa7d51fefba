/** A small plan file in words of our own, of the shape that plan files have. */
export const planFile = (change: Record<string, unknown> = {}) => ({
  shape: 1,
  organisation: {
    name: 'Samverkan Provstad',
    shortName: null,
    kind: 'ideell förening',
    county: null,
    members: null,
  },
  year: 2027,
  title: 'Verksamhetsplan och budget',
  subtitle: null,
  period: { from: 2027, to: 2027, adoptedBy: [], direction: null },
  overarchingGoals: [{ id: 'og1', ordinal: 1, text: 'Fler lär av varandra', shortLabel: null }],
  areas: [{ id: 'a1', title: 'Skola', altTitles: [], sectionId: 's1', overarchingGoals: ['og1'] }],
  sections: [
    {
      id: 's1',
      number: '1',
      title: 'Skola',
      kind: 'area',
      blocks: [
        { type: 'paragraph', text: 'Här står vad vi vill.' },
        { type: 'goal', id: 'g1', text: 'Alla får en studiehandledare', overarchingGoal: 'og1' },
      ],
      children: [],
    },
    {
      id: 's2',
      number: '2',
      title: 'Budget',
      kind: 'budget',
      blocks: [{ type: 'budget', ref: 'budget' }],
      children: [],
    },
  ],
  budget: {
    sectionId: 's2',
    title: 'Budget 2027',
    currency: 'SEK',
    unit: 'kr',
    columns: [{ id: 'b27', label: '2027', kind: 'budget', year: 2027 }],
    groups: [
      {
        id: 'costs',
        side: 'cost',
        title: 'Kostnader',
        lines: [
          { id: 'l1', code: '10', label: 'Kansli', amounts: { b27: 100_000 } },
          { id: 'l2', code: '20', label: 'Kurser', amounts: { b27: 50_000 } },
        ],
        statedTotals: { label: 'Summa', amounts: { b27: 150_000 } },
      },
      {
        id: 'revenue',
        side: 'income',
        title: 'Intäkter',
        lines: [{ id: 'l3', code: '10', label: 'Medlemsavgifter', amounts: { b27: 150_000 } }],
        statedTotals: { label: 'Summa', amounts: { b27: 150_000 } },
      },
    ],
    result: null,
    footnotes: [],
  },
  ...change,
})
