/** A budget with its sums. They are those of the lines, whatever the plan states: where they differ there is an issue. */
import {
  amountIn,
  budgetTotals,
  changeBetween,
  changeOf,
  formatPercent,
  type Amount,
  type Budget,
  type BudgetGroup,
  type BudgetLine,
  type Change,
  type ColumnId,
  type FrozenPlan,
} from '@samplan/domain'
import { lineAnchor } from './anchorOf.ts'
import type { PaperContext } from './paperContext.ts'
import type { PaperBudget, PaperBudgetLine, PaperFigure } from './paper.ts'
import { isBlank } from './printable.ts'
import { setFootnotes } from './setFootnotes.ts'
import type { PaperWords } from './words.ts'

export function setBudget(budget: Budget, context: PaperContext): PaperBudget {
  const { columns, compared, plan, words } = context
  const totals = budgetTotals(budget, columns)
  const hasCodes = budget.groups.some(({ lines }) => lines.some(({ code }) => code !== null))
  return {
    kind: 'budget',
    title: budget.title === '' ? words.table : budget.title,
    codeHead: hasCodes ? words.code : null,
    lineHead: words.line,
    figureHeads: [
      ...columns.map(({ label }) => label),
      ...(compared ? [changeHead(plan, words), words.percent] : []),
    ],
    groups: budget.groups.map((group) => ({
      label: groupTitle(group, context),
      lines: group.lines.map((line) => setLine(line, budget, context)),
      sum: {
        label: group.statedTotal?.label || words.sum,
        figures: sumFigures((column) => totals.get(column)?.groups.get(group.id)?.kronor ?? 0, context),
      },
    })),
    result: {
      label: budget.statedResult?.label || words.result,
      figures: sumFigures((column) => totals.get(column)?.result ?? 0, context),
    },
    unit: plan.moneyUnit === 'kr' ? null : words.inUnit(plan.moneyUnit),
    footnotes: setFootnotes(budget, context),
  }
}

const changeHead = ({ moneyUnit }: Pick<FrozenPlan, 'moneyUnit'>, words: PaperWords): string =>
  moneyUnit === 'kr' ? words.change : words.changeIn(moneyUnit)

function groupTitle({ title, side }: BudgetGroup, { words }: PaperContext): string {
  if (title !== '') return title
  return side === 'cost' ? words.costs : words.revenue
}

function setLine(line: BudgetLine, { footnotes }: Budget, context: PaperContext): PaperBudgetLine {
  const { columns, compared } = context
  const notesAt = (columnId: ColumnId | null) =>
    footnotes.flatMap((note, index) => (note.lineId === line.id && note.columnId === columnId ? [index] : []))
  const change = compared && changeOf(amountIn(line, compared.now.id), amountIn(line, compared.before.id))
  return {
    code: line.code,
    label: line.label,
    explanation: line.explanation,
    remarks: remarksOn(line, context),
    anchor: context.referredTo.has(line.id) ? lineAnchor(line.id) : null,
    notes: notesAt(null),
    figures: [
      ...columns.map(({ id }) => ({
        text: amountText(amountIn(line, id), context),
        notes: notesAt(id),
      })),
      ...(compared ? changeFigures(change, context) : []),
    ],
  }
}

/** Money from an earlier year is no income of this one, and earmarked money is not free to use. */
function remarksOn({ nature, pairedLineId }: BudgetLine, { lineNames, words }: PaperContext): string[] {
  const pair = pairedLineId === null ? undefined : lineNames.get(pairedLineId)
  return [
    ...(nature === 'carriedIn' ? [words.carriedIn] : []),
    ...(pair === undefined || isBlank(pair) ? [] : [words.pairedWith(pair)]),
  ]
}

function amountText(amount: Amount, { inUnit, words: { unknown } }: PaperContext): string {
  switch (amount.kind) {
    case 'known':
      return inUnit(amount.kronor)
    case 'unknown':
      return amount.typed ?? unknown
    case 'none':
      return ''
    default:
      return amount satisfies never
  }
}

function sumFigures(kronorIn: (column: ColumnId) => number, context: PaperContext): PaperFigure[] {
  const { columns, compared, inUnit } = context
  const sums = columns.map(({ id }) => ({ text: inUnit(kronorIn(id)), notes: [] }))
  if (!compared) return sums
  const change = changeBetween(kronorIn(compared.now.id), kronorIn(compared.before.id))
  return [...sums, ...changeFigures(change, context)]
}

/** Empty where either year has no figure. */
const changeFigures = (change: Change | null, { changeInUnit }: PaperContext): PaperFigure[] => [
  { text: change ? changeInUnit(change.kronor) : '', notes: [] },
  { text: typeof change?.share === 'number' ? formatPercent(change.share) : '', notes: [] },
]
