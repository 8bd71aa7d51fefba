/** What hangs on the figures: who decided on which money. */
import type { Budget, Footnote, FootnotePart, FrozenPlan } from '@samplan/domain'
import { budgetTitle } from '../sheet/names.ts'
import type { SheetWords } from '../sheet/sheetWords.ts'
import { columnName, formulaCell, numberCell, textCell, type SheetCell, type SheetRow } from './cells.ts'

const HEAD = { fontWeight: 'bold', bottomBorderStyle: 'thin', alignVertical: 'bottom' } as const
const SUM = { fontWeight: 'bold', topBorderStyle: 'thin' } as const
const AMOUNT = columnName(7)

export const FOOTNOTE_WIDTHS = [24, 8, 32, 16, 48, 40, 40, 16]

/** Null where no budget has any. */
export function footnoteSheet(
  plan: FrozenPlan,
  budgets: readonly Budget[],
  words: SheetWords,
): SheetRow[] | null {
  if (budgets.every(({ footnotes }) => footnotes.length === 0)) return null
  const heads = [
    words.table,
    words.mark,
    words.line,
    words.column,
    words.note,
    words.source,
    words.item,
    words.amount,
  ]
  const rows: SheetRow[] = [heads.map((head) => textCell(head, HEAD))]
  for (const budget of budgets) {
    for (const note of budget.footnotes) {
      rows.push(noteRow(note, budget, plan, words))
      for (const part of note.parts) rows.push(...partRows(part, rows.length + 1, words))
    }
  }
  return rows
}

function noteRow(note: Footnote, budget: Budget, plan: FrozenPlan, words: SheetWords): SheetRow {
  const lines = budget.groups.flatMap((group) => group.lines)
  return [
    textCell(budgetTitle(budget, words)),
    textCell(note.mark),
    textCell(lines.find(({ id }) => id === note.lineId)?.label ?? ''),
    textCell(plan.budgetColumns.find(({ id }) => id === note.columnId)?.label ?? ''),
    textCell(note.text),
  ]
}

function partRows(part: FootnotePart, first: number, words: SheetWords): SheetRow[] {
  const { decidedBy, decision, fundedFrom, items, statedTotal } = part
  const source = [decidedBy, decision, fundedFrom].filter((fact) => fact !== null).join(', ')
  const rows = items.map(({ label, kronor }) => moneyRow(label, kronor === null ? null : numberCell(kronor)))
  if (statedTotal !== null) rows.push(moneyRow(words.sum, totalCell(part, statedTotal, first), SUM))
  const [head = [], ...others] = rows
  return source === '' && rows.length === 0 ? [] : [withSource(head, source), ...others]
}

const moneyRow = (label: string, amount: SheetCell | null, style = {}): SheetRow => [
  ...Array.from({ length: 6 }, () => null),
  textCell(label, style),
  amount,
]

const withSource = (row: SheetRow, source: string): SheetRow => [
  ...Array.from({ length: 5 }, () => null),
  textCell(source),
  ...row.slice(6),
]

/** A formula where the items make the sum that was decided; else the sum that was decided. */
function totalCell({ items }: FootnotePart, statedTotal: number, first: number): SheetCell {
  const sum = items.reduce((total, { kronor }) => total + (kronor ?? 0), 0)
  if (items.length === 0 || sum !== statedTotal) return numberCell(statedTotal, SUM)
  return formulaCell(`SUM(${AMOUNT}${first}:${AMOUNT}${first + items.length - 1})`, statedTotal, SUM)
}
