/** The demo's budget of 2026 beside that of 2025, which adds up like this year's. */
import {
  columnIdSchema,
  type Budget,
  type BudgetColumn,
  type BudgetGroup,
  type BudgetLine,
  type ColumnId,
} from '@samplan/domain'
import { known } from './authoring.ts'
import { budget, budgetColumns } from './budget.ts'

const now = columnIdSchema.parse('budget2026')
const before = columnIdSchema.parse('budget2025')

export const lastYearsColumns: BudgetColumn[] = [
  { id: now, label: 'Budget 2026', kind: 'budget', year: 2026 },
  { id: before, label: 'Budget 2025', kind: 'budget', year: 2025 },
]

const comparison = budgetColumns[1]?.id ?? now

const kronorOf = ({ amounts }: BudgetLine, columnId: ColumnId): number => {
  const amount = amounts[columnId]
  return amount?.kind === 'known' ? amount.kronor : 0
}

const sumOf = (lines: readonly BudgetLine[], columnId: ColumnId): number =>
  lines.reduce((sum, line) => sum + kronorOf(line, columnId), 0)

/** Three per cent less, to the nearest hundred kronor. */
const yearBefore = (kronor: number): number => Math.round((kronor * 0.97) / 100) * 100

const aged = (line: BudgetLine): BudgetLine => {
  const kronor = kronorOf(line, comparison)
  return { ...line, amounts: { [now]: known(kronor), [before]: known(yearBefore(kronor)) } }
}

const costs = budget.groups.filter(({ side }) => side === 'cost').flatMap(({ lines }) => lines.map(aged))

/** Financing pays for what is left. */
function balanced(lines: readonly BudgetLine[]): BudgetLine[] {
  const [last, ...rest] = lines.toReversed()
  if (last === undefined) return []
  const left = (columnId: ColumnId) => known(sumOf(costs, columnId) - sumOf(rest, columnId))
  return [...rest.toReversed(), { ...last, amounts: { [now]: left(now), [before]: left(before) } }]
}

const group = (given: BudgetGroup): BudgetGroup => ({
  ...given,
  lines: given.side === 'cost' ? costs : balanced(given.lines.map(aged)),
  statedTotal: { label: 'Summa', amounts: { [now]: sumOf(costs, now), [before]: sumOf(costs, before) } },
})

export const lastYearsBudget: Budget = {
  ...budget,
  title: 'Sammanställning av budget 2026',
  groups: budget.groups.map(group),
  statedResult: { label: 'Resultat', amounts: { [now]: 0, [before]: 0 } },
  footnotes: budget.footnotes.map((footnote) => ({
    ...footnote,
    columnId: now,
    text: 'Beslutad medfinansiering 2026, tas ur styrelsens rad.',
    parts: footnote.parts.map((part) => ({
      ...part,
      decision: 'Medfinansiering 2026',
      statedTotal: part.items.reduce((sum, { kronor }) => sum + (kronor ?? 0), 0),
    })),
  })),
}
