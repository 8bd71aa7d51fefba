/** The summary as lines to read: what it is about, and how much of it differs. Words come from whoever shows it. */
import type { FieldName } from './change.ts'
import type { BlockCounts, ComparisonSummary, StatementCounts, SumChange } from './comparisonSummary.ts'

export type SummaryKind =
  | 'facts'
  | 'overarchingGoals'
  | 'areas'
  | 'sections'
  | 'goals'
  | 'activities'
  | 'commitments'
  | 'indicators'
  | 'projects'
  | 'budget'
  | 'footnotes'
  | 'costs'
  | 'revenue'
  | 'result'
  | 'images'
  | 'figures'
  | 'lists'
  | 'rows'
  | 'callouts'
  | 'notes'
  | 'text'

type SummaryCount =
  | keyof StatementCounts
  | 'changed'
  | 'renamed'
  | 'renumbered'
  | 'recoded'
  | 'amount'
  | 'split'
  | 'merged'
  | 'exchanged'
  | 'inserted'
  | 'deleted'

export interface SummaryWords {
  readonly head: (kind: SummaryKind) => string
  readonly count: (what: SummaryCount, count: number) => string
  readonly sum: (change: SumChange) => string
  readonly field: (field: FieldName) => string
}

export interface SummaryLine {
  readonly kind: SummaryKind
  readonly head: string
  readonly text: string
  /** Whether anything of the kind differs. */
  readonly isChanged: boolean
  /** Where it stands, of a budget's sums. */
  readonly sectionId: string | null
}

/** Lines for everything there is in either plan, in the order in which one asks for it. */
export function summaryLines(summary: ComparisonSummary, words: SummaryWords): SummaryLine[] {
  const { facts, sections, budget, text } = summary
  const line = (kind: SummaryKind, counts: Counts) => lineOf(kind, counts, words)
  const { lines } = budget
  const statements = (
    ['overarchingGoals', 'areas', 'goals', 'activities', 'commitments', 'indicators', 'projects'] as const
  ).flatMap((kind) => line(kind, statementCounts(summary[kind])))
  return [
    ...factsLine(facts, words),
    ...statements,
    ...line('budget', [
      ['same', lines.same],
      ['amount', lines.changed],
      ['added', lines.added],
      ['removed', lines.removed],
      ['renamed', lines.renamed],
      ['recoded', lines.recoded],
      ['moved', lines.moved],
      ['split', lines.split],
      ['merged', lines.merged],
    ]),
    ...budget.sums.flatMap((sums) =>
      (['costs', 'revenue', 'result'] as const).map((kind) => ({
        kind,
        head: words.head(kind),
        text: words.sum(sums[kind]),
        isChanged: sums[kind].kronor !== 0,
        sectionId: sums.sectionId,
      })),
    ),
    ...line('footnotes', [
      ['changed', budget.footnotes.changed],
      ['added', budget.footnotes.added],
      ['removed', budget.footnotes.removed],
    ]),
    ...line('sections', [
      ['same', sections.same],
      ['changed', sections.changed],
      ['added', sections.added],
      ['removed', sections.removed],
      ['moved', sections.moved],
      ['renamed', sections.renamed],
      ['renumbered', sections.renumbered],
    ]),
    ...line('lists', blockCounts(summary.lists)),
    ...line('rows', [
      ['same', summary.rows.same],
      ['changed', summary.rows.changed],
      ['added', summary.rows.added],
      ['removed', summary.rows.removed],
    ]),
    ...line('figures', blockCounts(summary.figures)),
    ...line('images', [...blockCounts(summary.images), ['exchanged', summary.images.exchanged]]),
    ...line('callouts', blockCounts(summary.callouts)),
    ...line('notes', blockCounts(summary.notes)),
    ...line('text', [
      ['inserted', text.inserted],
      ['deleted', text.deleted],
    ]),
  ]
}

type Counts = readonly (readonly [SummaryCount, number])[]

const statementCounts = (counts: StatementCounts): Counts => [
  ['same', counts.same],
  ['reworded', counts.reworded],
  ['adjusted', counts.adjusted],
  ['moved', counts.moved],
  ['added', counts.added],
  ['removed', counts.removed],
]

const blockCounts = (counts: BlockCounts): Counts => [
  ['same', counts.same],
  ['changed', counts.changed],
  ['moved', counts.moved],
  ['added', counts.added],
  ['removed', counts.removed],
]

/** "14 unchanged, 3 reworded"; nothing of what there is none of. */
function lineOf(kind: SummaryKind, counts: Counts, words: SummaryWords): SummaryLine[] {
  const some = counts.filter(([, count]) => count > 0)
  if (some.length === 0) return []
  return [
    {
      kind,
      head: words.head(kind),
      text: some.map(([what, count]) => words.count(what, count)).join(', '),
      isChanged: some.some(([what]) => what !== 'same'),
      sectionId: null,
    },
  ]
}

const factsLine = (facts: ComparisonSummary['facts'], words: SummaryWords): SummaryLine[] =>
  facts.length === 0
    ? []
    : [
        {
          kind: 'facts',
          head: words.head('facts'),
          text: enumeration([...new Set(facts.map(({ field }) => words.field(field)))]),
          isChanged: true,
          sectionId: null,
        },
      ]

/** "Titel, år, ärendemening": labels of fields, as one sentence. */
const enumeration = ([first = '', ...rest]: readonly string[]): string =>
  [first, ...rest.map((label) => label.charAt(0).toLowerCase() + label.slice(1))].join(', ')
