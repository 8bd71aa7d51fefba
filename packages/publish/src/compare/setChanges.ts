/** "Vad som är nytt": a comparison as a page of the board package. */
import { formatChange, formatKronor, formatPercent } from '@samplan/domain'
import type { PaperFieldsRow, PaperInline, PaperNode, PaperSection } from '../paper/paper.ts'
import type { WordPiece } from './change.ts'
import type { ComparedBlock, PlanComparison } from './comparison.ts'
import type { ComparisonSummary } from './comparisonSummary.ts'
import { hasChanged } from './compareWords.ts'
import { setContentChanges, type ContentChangesWords } from './setContentChanges.ts'
import { summaryLines, type SummaryWords } from './summaryLines.ts'
import { summariseComparison } from './summariseComparison.ts'

const SUMS = ['costs', 'revenue', 'result'] as const
type ListedKind = 'goals' | 'activities' | 'commitments'

export interface ChangesWords extends SummaryWords, ContentChangesWords {
  readonly title: string
  readonly against: (before: string) => string
  readonly same: string
  readonly sums: string
  readonly lines: string
  readonly line: string
  readonly before: string
  readonly after: string
  readonly change: string
  readonly percent: string
  /** Stands where there is no figure. */
  readonly unknown: string
  /** "Nya mål", "Mål som utgår", "Omformulerade mål". */
  readonly list: (what: 'added' | 'removed' | 'reworded', kind: ListedKind) => string
  readonly was: (text: string) => string
}

/** @param before what the plan is compared with, as the page calls it */
export function setChanges(comparison: PlanComparison, before: string, words: ChangesWords): PaperSection {
  const summary = summariseComparison(comparison)
  // The sums have a table of their own below.
  const lines = summaryLines(summary, words).filter(({ kind }) => !SUMS.some((sum) => sum === kind))
  const said: PaperNode[] = comparison.isSame
    ? [paragraph(words.same)]
    : [
        list(lines.map(({ head, text }) => [bold(`${head}: `), plain(text)])),
        ...sumTables(summary, words),
        ...amountTables(comparison, words),
        ...statementLists(comparison, words),
        ...setContentChanges(comparison, words),
      ]
  return {
    anchor: 'vad-som-ar-nytt',
    number: null,
    title: words.title,
    kicker: null,
    owner: null,
    level: 1,
    nodes: [paragraph(words.against(before)), ...said],
    notes: [],
  }
}

const plain = (text: string): PaperInline => ({ kind: 'text', text, bold: false, italic: false, href: null })
const bold = (text: string): PaperInline => ({ kind: 'text', text, bold: true, italic: false, href: null })
const italic = (text: string): PaperInline => ({ kind: 'text', text, bold: false, italic: true, href: null })
const paragraph = (text: string): PaperNode => ({ kind: 'paragraph', content: [plain(text)] })
const heading = (text: string): PaperNode => ({ kind: 'heading', level: 1, content: [plain(text)] })

const list = (items: readonly (readonly PaperInline[])[]): PaperNode => ({
  kind: 'list',
  ordered: false,
  start: 1,
  items: items.map((content) => [{ kind: 'paragraph', content }]),
})

function sumTables({ budget }: ComparisonSummary, words: ChangesWords): PaperNode[] {
  return budget.sums.flatMap((sums) => [
    heading(words.sums),
    {
      ...TABLE,
      head: headOf(sums.before, sums.after, words),
      rows: SUMS.map((kind) => {
        const { before, after, kronor, share } = sums[kind]
        return rowOf([
          words.head(kind),
          formatKronor(before),
          formatKronor(after),
          formatChange(kronor),
          share === null ? words.unknown : formatPercent(share),
        ])
      }),
    },
  ])
}

/** Figures beside each other; nothing leads to a row. */
const TABLE = { kind: 'fields', title: null, figures: [1, 2, 3, 4], sum: null } as const
const rowOf = (cells: readonly string[]): PaperFieldsRow => ({ cells, anchor: null })

/** Of each plan's own year; two versions of one plan have the same year. */
const headOf = (before: string | null, after: string | null, words: ChangesWords): string[] => [
  words.line,
  before === after ? words.before : (before ?? words.before),
  before === after ? words.after : (after ?? words.after),
  words.change,
  words.percent,
]

/** Lines whose amount in the plan's own year is another, and by how much. */
function amountTables({ sections }: PlanComparison, words: ChangesWords): PaperNode[] {
  const budgets = sections.flatMap(({ blocks }) => blocks).filter((block) => block.type === 'budget')
  return budgets.flatMap((budget) => {
    const [column] = budget.columns
    const rows = budget.groups.flatMap(({ lines }) =>
      lines.flatMap(({ code, label, figures: [figure] }) => {
        const { kronor = null, share = null, before, after } = figure ?? {}
        if (kronor === null || kronor === 0 || before?.kind !== 'known' || after?.kind !== 'known') return []
        return [
          rowOf([
            [code, textAfter(label)].filter((part) => part !== null).join(' '),
            formatKronor(before.kronor),
            formatKronor(after.kronor),
            formatChange(kronor),
            share === null ? words.unknown : formatPercent(share),
          ]),
        ]
      }),
    )
    if (rows.length === 0) return []
    const head = headOf(column?.before ?? null, column?.after ?? null, words)
    return [heading(words.lines), { ...TABLE, head, rows }]
  })
}

const LISTED = { goals: 'goal', activities: 'activity', commitments: 'commitment' } as const

function statementLists({ sections }: PlanComparison, words: ChangesWords): PaperNode[] {
  const blocks = sections.flatMap((section) => section.blocks)
  return (['goals', 'activities', 'commitments'] as const).flatMap((kind) =>
    (['added', 'removed', 'reworded'] as const).flatMap((what) => {
      const items = blocks.flatMap((block) =>
        block.type === LISTED[kind] ? itemOf(block.status, block.pieces, what, words) : [],
      )
      return items.length === 0 ? [] : [heading(words.list(what, kind)), list(items)]
    }),
  )
}

function itemOf(
  status: ComparedBlock['status'],
  pieces: readonly WordPiece[],
  what: 'added' | 'removed' | 'reworded',
  words: ChangesWords,
): (readonly PaperInline[])[] {
  if (what !== 'reworded') {
    const text = what === 'added' ? textAfter(pieces) : textBefore(pieces)
    return status === what && text !== '' ? [[plain(text)]] : []
  }
  if (status !== 'changed' || !hasChanged(pieces)) return []
  return [[plain(textAfter(pieces)), { kind: 'break' }, italic(words.was(textBefore(pieces)))]]
}

const textWithout = (left: WordPiece['kind'], pieces: readonly WordPiece[]): string =>
  pieces.flatMap(({ kind, text }) => (kind === left ? [] : [text])).join('')
const textBefore = (pieces: readonly WordPiece[]): string => textWithout('inserted', pieces)
const textAfter = (pieces: readonly WordPiece[]): string => textWithout('deleted', pieces)
