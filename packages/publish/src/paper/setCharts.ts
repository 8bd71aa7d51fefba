/** What the money goes to and comes from this year, as bars: the table says how much, the picture how it is shared out. */
import {
  amountIn,
  columnTotals,
  linesOnSide,
  placedBlocks,
  type Budget,
  type BudgetColumn,
  type BudgetSide,
  type ColumnId,
  type DerivedView,
} from '@samplan/domain'
import type { PaperContext } from './paperContext.ts'
import type { PaperChart } from './paper.ts'
import { isBlank } from './printable.ts'

/** Fewer are seen at a glance in the table. */
const LEAST_BARS = 3
const MOST_BARS = 12

/** Beside the budget; not of a side that the plan has given a place of its own. */
export function setCharts(budget: Budget, context: PaperContext): PaperChart[] {
  const [now] = context.columns
  if (!now) return []
  return SIDES.flatMap((side) => {
    if (context.placedViews.has(VIEWS[side])) return []
    const parts = partsOf(budget, side, now.id)
    const isTelling = parts.filter(({ kronor }) => kronor !== 0).length >= LEAST_BARS
    return (isTelling ? setChart(captionFor(side, now, context), parts, context) : null) ?? []
  })
}

/** One side of all budgets of the plan, at the place that the plan has given it; however few its lines are. */
export function setSpending(side: BudgetSide, context: PaperContext): PaperChart | null {
  const [now] = context.columns
  if (!now) return null
  const budgets = placedBlocks(context.plan.sections, 'budget')
  const parts = budgets.flatMap(({ block }) => partsOf(block, side, now.id))
  return setChart(captionFor(side, now, context), parts, context)
}

const SIDES = ['cost', 'revenue'] as const satisfies BudgetSide[]
const VIEWS = { cost: 'costs', revenue: 'revenue' } as const satisfies Record<BudgetSide, DerivedView>

const captionFor = (side: BudgetSide, { label }: BudgetColumn, { words }: PaperContext): string =>
  side === 'cost' ? words.whereMoneyGoes(label) : words.whereMoneyComesFrom(label)

interface Part {
  readonly label: string
  readonly kronor: number
}

/** By group where the plan has grouped them, else by line. */
function partsOf(budget: Budget, side: BudgetSide, columnId: ColumnId): Part[] {
  const groups = budget.groups.filter((group) => group.side === side)
  const totals = columnTotals(budget, columnId)
  if (groups.length >= LEAST_BARS && groups.every(({ title }) => !isBlank(title))) {
    return groups.map(({ id, title }) => ({ label: title, kronor: totals.groups.get(id)?.kronor ?? 0 }))
  }
  return linesOnSide(groups, side).flatMap((line) => {
    const amount = amountIn(line, columnId)
    return amount.kind === 'known' ? [{ label: line.label, kronor: amount.kronor }] : []
  })
}

/** Null where there is nothing to share out. */
function setChart(caption: string, parts: readonly Part[], context: PaperContext): PaperChart | null {
  const { money, inUnit, words, plan } = context
  const shown = largest(
    parts.filter(({ kronor }) => kronor !== 0),
    words.otherLines,
  )
  const total = shown.reduce((sum, { kronor }) => sum + kronor, 0)
  const longest = Math.max(...shown.map(({ kronor }) => kronor))
  // A deduction is no share of the whole.
  if (shown.length === 0 || shown.some(({ kronor }) => kronor < 0)) return null
  const bars = shown.map(({ label, kronor }) => ({
    label,
    amount: plan.moneyUnit === 'kr' ? inUnit(kronor) : money(kronor),
    percent: percent(kronor / total),
    length: kronor / longest,
  }))
  const told = shown
    .map(({ label, kronor }) => `${label} ${money(kronor)} (${percent(kronor / total)})`)
    .join('; ')
  return { kind: 'chart', caption, alt: words.chart(caption, told), bars }
}

/** The largest first, and the small ones as one. */
function largest(parts: readonly Part[], others: (count: number) => string): Part[] {
  const sorted = parts.toSorted((a, b) => b.kronor - a.kronor)
  if (sorted.length <= MOST_BARS) return sorted
  const rest = sorted.slice(MOST_BARS - 1)
  const sum = rest.reduce((total, { kronor }) => total + kronor, 0)
  return [...sorted.slice(0, MOST_BARS - 1), { label: others(rest.length), kronor: sum }]
}

/** To one decimal: 0.4512 is "45,1 %". */
function percent(share: number): string {
  const tenths = Math.round(share * 1000)
  return `${Math.trunc(tenths / 10)},${tenths % 10}\u00A0%`
}
