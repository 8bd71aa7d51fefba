/** A plan file as large as the aim asks for, in the shape that `samplan import` takes. */

/** Lines in one group, as a large association has departments. */
const GROUP = 100
const PARAGRAPH =
  'Kommunerna träffas i nätverk som förbundet håller samman, och prövar det som de har gemensamt. '
const COLUMNS = [
  { id: 'now', label: 'Budget 2027', kind: 'budget', year: 2027 },
  { id: 'before', label: 'Budget 2026', kind: 'budget', year: 2026 },
  { id: 'outcome', label: 'Utfall 2025', kind: 'outcome', year: 2025 },
]

/** The budget stands in a section of its own, the last one. */
export function largePlan(sections: number, lines: number): string {
  return JSON.stringify({
    shape: 1,
    organisation: { name: 'Storförbundet' },
    year: 2027,
    title: 'Verksamhetsplan och budget',
    overarchingGoals: Array.from({ length: 7 }, (_, index) => ({
      id: `g${index}`,
      text: `Inriktning ${index}`,
    })),
    areas: [],
    sections: [
      ...Array.from({ length: sections - 1 }, (_, index) => section(index)),
      {
        ...section(sections - 1),
        title: 'Budget',
        kind: 'budget',
        blocks: [{ type: 'budget', ref: 'budget' }],
      },
    ],
    budget: {
      sectionId: `s${sections - 1}`,
      title: 'Budget',
      unit: 'kr',
      columns: COLUMNS,
      groups: Array.from({ length: Math.ceil(lines / GROUP) }, (_, index) => group(index, lines)),
    },
  })
}

function section(index: number) {
  return {
    id: `s${index}`,
    title: `Avsnitt ${index}`,
    kind: 'prose',
    blocks: [
      { type: 'paragraph', text: PARAGRAPH.repeat(4) },
      ...[0, 1].map((goal) => ({
        type: 'goal',
        id: `goal-${index}-${goal}`,
        text: `Mål ${goal} för avsnitt ${index}`,
      })),
      ...[0, 1].map((one) => ({
        type: 'activity',
        id: `act-${index}-${one}`,
        text: `Aktivitet ${one}`,
        goal: `goal-${index}-0`,
      })),
      { type: 'paragraph', text: PARAGRAPH.repeat(3) },
    ],
    children: [],
  }
}

function group(index: number, lines: number) {
  const first = index * GROUP
  return {
    id: `group-${index}`,
    side: index % 2 === 0 ? 'cost' : 'revenue',
    title: `Avdelning ${index}`,
    lines: Array.from({ length: Math.min(GROUP, lines - first) }, (_, at) => ({
      id: `line-${first + at}`,
      code: String(1_000 + first + at),
      label: `Verksamhet ${first + at}`,
      amounts: Object.fromEntries(COLUMNS.map(({ id }, column) => [id, 1_000 * (first + at) + column])),
    })),
  }
}
