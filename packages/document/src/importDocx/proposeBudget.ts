/**
 * A table of money as the budget it may be: columns with years, groups of costs and revenue, sums as stated totals. It is
 * a proposal; whoever brings the document in says whether it is one.
 */
import type { Amount, BudgetColumn, BudgetSide } from '@samplan/domain'
import { amountIn, isAmount, isEmptyCell } from './amountIn.ts'
import type { Grid } from './tableGrid.ts'

export type ProposedColumn = Pick<BudgetColumn, 'label' | 'kind' | 'year'>

export interface ProposedLine {
  readonly code: string | null
  readonly label: string
  /** One for each column. */
  readonly amounts: readonly Amount[]
}

export interface ProposedGroup {
  readonly side: BudgetSide
  readonly title: string
  readonly lines: ProposedLine[]
  statedTotal: ProposedLine | null
}

export interface ProposedBudget {
  readonly columns: readonly ProposedColumn[]
  readonly groups: readonly ProposedGroup[]
  readonly statedResult: ProposedLine | null
}

/** A few numbers beside years are no budget. */
const FEWEST_LINES = 2
/** Of what stands in the columns of years, so much is an amount. */
const MOSTLY = 0.7

/** `about`: words beside the table, which may name its unit. Null where it is no table of money. */
export function proposeBudget(grid: Grid, about: string): ProposedBudget | null {
  const top = grid.findIndex((row) =>
    row.slice(1).some((words) => yearOf(words) !== null && !isPlainAmount(words)),
  )
  const head = grid[top]
  if (head === undefined) return null
  const places = head.flatMap((words, place) => (place > 0 && yearOf(words) !== null ? [place] : []))
  const body = grid.slice(top + 1).filter((row) => row.some((words) => words !== ''))
  if (!isMoney(body, places)) return null
  const kronorPerUnit = unitOf([about, ...head].join(' '))
  const lines = body.map((row) => readLine(row, places, kronorPerUnit))
  const budget = arrange(lines)
  const count = budget.groups.reduce((sum, group) => sum + group.lines.length, 0)
  if (count < FEWEST_LINES) return null
  return { ...budget, columns: places.map((place) => columnOf(head[place] ?? '')) }
}

const YEAR = /(?:^|\D)((?:19|20)\d{2})(?!\d)/u

function yearOf(words: string): number | null {
  const year = YEAR.exec(words)?.[1]
  return year === undefined ? null : Number(year)
}

/** "2 027" and "20 270 000" are amounts, "2027" is a year. */
const isPlainAmount = (words: string): boolean => /\d[ \u00A0\u202F]\d/u.test(words)

function columnOf(words: string): ProposedColumn {
  const kind = /utfall|bokslut|outcome/iu.test(words)
    ? 'outcome'
    : /prognos|forecast/iu.test(words)
      ? 'forecast'
      : 'budget'
  return { label: words.slice(0, 60), kind, year: yearOf(words) ?? 0 }
}

function isMoney(body: Grid, places: readonly number[]): boolean {
  const cells = body
    .flatMap((row) => places.map((place) => row[place] ?? ''))
    .filter((words) => !isEmptyCell(words))
  return cells.length >= FEWEST_LINES && cells.filter(isAmount).length >= cells.length * MOSTLY
}

function unitOf(words: string): number {
  if (/\b(?:tkr|tusen(?:tal)? kronor)\b/iu.test(words)) return 1_000
  return /\b(?:mnkr|mkr|mn kr|miljoner kronor)\b/iu.test(words) ? 1_000_000 : 1
}

/** Before the first year stand a code, where it has one, and what the line is called. */
function readLine(row: readonly string[], places: readonly number[], kronorPerUnit: number): ProposedLine {
  const before = row.slice(0, places[0]).filter((words) => words !== '')
  const [first = '', ...rest] = before
  const isCode = rest.length > 0 && /^[\p{L}\d]{1,3}[\d.-]*$/u.test(first)
  const inLabel = /^(\d{2,6})\s+(\p{L}.*)$/su.exec(first)
  const code = isCode ? first : rest.length === 0 ? (inLabel?.[1] ?? null) : null
  const label = isCode ? rest.join(' ') : rest.length === 0 ? (inLabel?.[2] ?? first) : before.join(' ')
  return { code, label, amounts: places.map((place) => amountIn(row[place] ?? '', kronorPerUnit)) }
}

const SUM = /^(?:delsumma|summa|totalt?|totala)(?![\p{L}])/iu
const RESULT = /^(?:årets\s+)?resultat(?!\p{L})/iu
/** Other words for it, which mean the result below the last sum alone: above it they are a line of the revenue. */
const REMAINDER = /^(?:överskott|underskott|balans|differens|skillnad)(?!\p{L})/iu
const SIDES: readonly (readonly [BudgetSide, RegExp])[] = [
  ['cost', /kostnad|utgift/iu],
  ['revenue', /intäkt|inkomst/iu],
]

const sideOf = (words: string): BudgetSide | null => SIDES.find(([, named]) => named.test(words))?.[0] ?? null

/** Lines between titles and sums are a group; a sum that is named settles which side it was. */
function arrange(lines: readonly ProposedLine[]): Omit<ProposedBudget, 'columns'> {
  const groups: (Omit<ProposedGroup, 'side'> & { side: BudgetSide | null })[] = []
  let statedResult: ProposedLine | null = null
  const begin = (title: string, side: BudgetSide | null) => {
    const group = { side, title, lines: [], statedTotal: null }
    groups.push(group)
    return group
  }
  for (const line of lines) {
    const last = groups.at(-1)
    const open = last?.statedTotal === null ? last : undefined
    const isTitle = line.amounts.every(({ kind }) => kind === 'none')
    if (
      isTitle &&
      line.label !== '' &&
      (open === undefined || sideOf(line.label) !== null || open.lines.length > 0)
    )
      begin(line.label, sideOf(line.label))
    else if (isResult(line.label, open === undefined, groups.length)) statedResult = line
    else if (SUM.test(line.label) && open !== undefined && open.lines.length > 0) {
      open.statedTotal = line
      open.side ??= sideOf(line.label)
    } else (open ?? begin('', null)).lines.push(line)
  }
  // A title above the titles of groups ("Verksamhet") has no lines of its own.
  const filled = groups.filter(({ lines: own, statedTotal }) => own.length > 0 || statedTotal !== null)
  return {
    groups: filled.map((group, index) => ({ ...group, side: group.side ?? otherSide(filled, index) })),
    statedResult,
  }
}

const isResult = (label: string, isBelowSums: boolean, groups: number): boolean =>
  (RESULT.test(label) && groups > 1) || (REMAINDER.test(label) && isBelowSums && groups > 0)

/** Unnamed beside a named one is the other; of two unnamed ones costs stand first, as they mostly do. */
function otherSide(groups: readonly { readonly side: BudgetSide | null }[], index: number): BudgetSide {
  const named = new Set(groups.flatMap(({ side }) => side ?? []))
  if (named.size === 1) return named.has('cost') ? 'revenue' : 'cost'
  return index === 0 ? 'cost' : 'revenue'
}
