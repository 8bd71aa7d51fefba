/**
 * Lines of two budgets. A code is flat and free and may mean another thing next year ("20 Personalfrågor", then "20
 * Kultur/fritid"), so a code alone joins two lines only where their names or their figures for the same year agree.
 */
import { amountIn, type Budget, type BudgetGroup, type BudgetLine, type BudgetSide } from '@samplan/domain'
import { likeness, profileOf } from './likeness.ts'
import { pairAlike } from './pairAlike.ts'
import type { ColumnPair } from './pairColumns.ts'
import { pairEqual } from './pairEqual.ts'
import { Pairs } from './Pairs.ts'
import { remembered } from './remembered.ts'

const LEAST_LABEL = 0.5
/** Of the names of two lines with one code. */
const LEAST_WITH_CODE = 0.3
const LEAST_GROUP = 0.4

/** What the two plans' budgets are known by. */
export interface LineKin {
  readonly isSamePlan: boolean
  readonly columns: readonly ColumnPair[]
  /** Lines that one plan says are parts of another line, or made of several: they are no counterparts of any. */
  readonly apart: ReadonlyMap<BudgetLine, unknown>
}

/** Adds to `pairs` what is not joined yet. */
export function pairLines(before: Budget, after: Budget, kin: LineKin, pairs: Pairs<BudgetLine>): void {
  const free = (budget: Budget) => linesOf(budget).filter((line) => !kin.apart.has(line))
  const [was, is] = [free(before), free(after)]
  const sides = new Map([...sidesOf(before), ...sidesOf(after)])
  const onSide = (line: BudgetLine, key: string) => `${sides.get(line)} ${key}`
  const label = (line: BudgetLine) => (line.label.trim() === '' ? null : line.label)
  if (kin.isSamePlan) pairEqual(was, is, ({ id }) => id, pairs)
  pairEqual(was, is, (line) => onSide(line, JSON.stringify([line.code, line.label])), pairs)
  pairEqual(was, is, (line) => label(line) && onSide(line, line.label), pairs)
  const profile = remembered((line: BudgetLine) => profileOf(line.label))
  const agree = (one: BudgetLine, other: BudgetLine) =>
    likeness(profile(one), profile(other)) >= LEAST_WITH_CODE || sameFigures(one, other, kin.columns)
  pairByCode(was, is, (line) => line.code && onSide(line, line.code), agree, pairs)
  pairAlike(was, is, { textOf: profile, classOf: (line) => sides.get(line) ?? '', least: LEAST_LABEL }, pairs)
}

const linesOf = ({ groups }: Budget): BudgetLine[] => groups.flatMap(({ lines }) => lines)

const sidesOf = ({ groups }: Budget): [BudgetLine, BudgetSide][] =>
  groups.flatMap(({ side, lines }) => lines.map((line): [BudgetLine, BudgetSide] => [line, side]))

function pairByCode(
  before: readonly BudgetLine[],
  after: readonly BudgetLine[],
  keyOf: (line: BudgetLine) => string | null,
  agree: (before: BudgetLine, after: BudgetLine) => boolean,
  pairs: Pairs<BudgetLine>,
): void {
  const [was, is] = pairs.rest(before, after)
  for (const line of is) {
    const key = keyOf(line)
    const counterpart =
      key === null
        ? undefined
        : was.find((other) => keyOf(other) === key && !pairs.afterOf(other) && agree(other, line))
    if (counterpart) pairs.join(counterpart, line)
  }
}

/** Both plans' figures for one year, and not nothing. */
function sameFigures(one: BudgetLine, other: BudgetLine, columns: readonly ColumnPair[]): boolean {
  return columns.some(({ before, after, relation }) => {
    if (relation !== 'same' || !before || !after) return false
    const [was, is] = [amountIn(one, before.id), amountIn(other, after.id)]
    return was.kind === 'known' && is.kind === 'known' && was.kronor === is.kronor && was.kronor !== 0
  })
}

/** By id, by title, by likeness; and where each side has one left over, that one. */
export function pairGroups(before: Budget, after: Budget, isSamePlan: boolean): Pairs<BudgetGroup> {
  const pairs = new Pairs<BudgetGroup>()
  const [was, is] = [before.groups, after.groups]
  if (isSamePlan) pairEqual(was, is, ({ id }) => id, pairs)
  pairEqual(was, is, ({ side, title }) => `${side} ${title}`, pairs)
  const profile = remembered((group: BudgetGroup) =>
    profileOf([group.title, ...group.lines.map(({ label }) => label)].join(' ')),
  )
  pairAlike(was, is, { textOf: profile, classOf: ({ side }) => side, least: LEAST_GROUP }, pairs)
  for (const side of ['cost', 'revenue'] as const) {
    const [left, come] = pairs.rest(was, is).map((groups) => groups.filter((group) => group.side === side))
    const [one, other] = [left?.length === 1 ? left[0] : null, come?.length === 1 ? come[0] : null]
    if (one && other) pairs.join(one, other)
  }
  return pairs
}
