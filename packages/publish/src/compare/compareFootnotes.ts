/** Footnotes of a budget, each as one text: what it says, who decided what, and how the money is itemised. */
import {
  formatKronor,
  type Budget,
  type BudgetLine,
  type ColumnId,
  type Footnote,
  type FootnotePart,
  type LineId,
} from '@samplan/domain'
import type { ComparedBudget } from './comparedBudget.ts'
import { compareWords, hasChanged, type Effort } from './compareWords.ts'
import { fieldChanges, type Fields } from './fieldChanges.ts'
import { eachOf } from './match/layOut.ts'
import { profileOf } from './match/likeness.ts'
import { pairAlike } from './match/pairAlike.ts'
import type { ColumnPair } from './match/pairColumns.ts'
import { pairEqual } from './match/pairEqual.ts'
import { Pairs } from './match/Pairs.ts'
import { wording, type Side, type Value } from './references.ts'
import { statusOf } from './status.ts'

interface FootnoteContext {
  readonly isSamePlan: boolean
  readonly effort: Effort
  readonly lines: Pairs<BudgetLine>
  readonly columns: readonly ColumnPair[]
}

const LEAST = 0.4

export function compareFootnotes(
  before: Budget | null,
  after: Budget | null,
  context: FootnoteContext,
): ComparedBudget['footnotes'] {
  const [was, is] = [before?.footnotes ?? [], after?.footnotes ?? []]
  const places = { before: placesIn(before, 'before', context), after: placesIn(after, 'after', context) }
  const pairs = pairFootnotes(was, is, context.isSamePlan)
  return eachOf(was, is, pairs, (one, other) => {
    const pieces = compareWords(one && footnoteText(one), other && footnoteText(other), context.effort)
    const fields = fieldChanges(one && fieldsOf(one, places.before), other && fieldsOf(other, places.after))
    const { id = '', mark = '' } = other ?? one ?? {}
    return { id, mark, status: statusOf(one, other, hasChanged(pieces) || fields.length > 0), pieces, fields }
  })
}

function pairFootnotes(
  before: readonly Footnote[],
  after: readonly Footnote[],
  isSamePlan: boolean,
): Pairs<Footnote> {
  const pairs = new Pairs<Footnote>()
  if (isSamePlan) pairEqual(before, after, ({ id }) => id, pairs)
  pairEqual(before, after, footnoteText, pairs)
  const textOf = (note: Footnote) => profileOf(footnoteText(note))
  pairAlike(before, after, { textOf, classOf: () => '', least: LEAST }, pairs)
  return pairs
}

const footnoteText = ({ text, parts }: Footnote): string =>
  [text, ...parts.flatMap(partLines)].filter((line) => line !== '').join('\n')

function partLines({ decidedBy, decision, fundedFrom, items, statedTotal }: FootnotePart): string[] {
  return [
    [decidedBy, decision, fundedFrom].filter((fact) => fact !== null).join(', '),
    ...items.map(({ label, kronor }) => `${label} ${kronor === null ? '–' : formatKronor(kronor)}`),
    statedTotal === null ? '' : `= ${formatKronor(statedTotal)}`,
  ]
}

interface Places {
  readonly line: (id: LineId | null) => Value
  readonly column: (id: ColumnId | null) => Value
}

const fieldsOf = ({ mark, lineId, columnId, parts }: Footnote, { line, column }: Places): Fields => [
  ['mark', wording(mark)],
  ['line', line(lineId)],
  ['column', column(columnId)],
  ['fromLine', wording(parts.map(({ fromLine }) => (fromLine ? '✓' : '–')).join(' '))],
]

/** The cell that a footnote hangs on: the same where line and column are, whatever they are called. */
function placesIn(budget: Budget | null, side: Side, { lines, columns }: FootnoteContext): Places {
  const byId = new Map(budget?.groups.flatMap((group) => group.lines.map((line) => [line.id, line] as const)))
  return {
    line: (id) => {
      const line = id === null ? undefined : byId.get(id)
      if (!line) return wording(null)
      const counterpart = side === 'before' ? lines.afterOf(line) : line
      return { key: counterpart?.id ?? `before ${line.id}`, text: line.label }
    },
    column: (id) => {
      // Of each plan's own year first: this year's footnote hangs on this year's column.
      const pair = columns.find((columnPair) => columnPair[side]?.id === id)
      const own = pair?.[side]
      if (!pair || !own) return wording(null)
      return { key: pair.after?.id ?? `before ${own.id}`, text: own.label }
    },
  }
}
