/**
 * May next year's plan be made as chosen? Last year's column must say of every krona where it went, or the comparison
 * would lie: no line is lost, and the parts of a split line add up to what it was.
 */
import type { Budget } from '../budget/budget.ts'
import { kronorIn } from '../budget/cell.ts'
import { currentColumn } from '../budget/yearColumns.ts'
import { placedBlocks } from '../derive/placedBlocks.ts'
import { failure, type Failure } from '../errors/failure.ts'
import type { ColumnId, LineId } from '../ids.ts'
import type { Plan } from '../plan/plan.ts'
import type { NextYearChoices } from './choices.ts'
import { comparisonAmount, kindredOf, type Kindred, type OldLines } from './lineOrigins.ts'

/** @returns every fault, empty where there is none */
export function checkChoices(plan: Plan, choices: NextYearChoices): Failure[] {
  const old = oldLines(plan, choices)
  const later =
    choices.year > plan.facts.year ? [] : [failure('next-year-not-later', { year: plan.facts.year })]
  const column = currentColumn(plan.budgetColumns, plan.facts.year)
  if (column === null) return later
  return [
    ...later,
    ...unknownLines(plan, choices, old),
    ...lostLines(choices, old, column.id),
    ...kindredOf(choices.lines).flatMap((kindred) => splitFault(kindred, old, column.id)),
  ]
}

/** Lines of the budgets that come along. */
export function oldLines(plan: Plan, { leftOut }: Pick<NextYearChoices, 'leftOut'>): OldLines {
  const lines = budgetsAlong(plan, leftOut).flatMap(({ groups }) => groups.flatMap((group) => group.lines))
  return new Map(lines.map((line) => [line.id, line]))
}

function budgetsAlong(plan: Plan, leftOut: NextYearChoices['leftOut']): Budget[] {
  const gone = sectionsLeftOut(plan, leftOut)
  return placedBlocks(plan.sections, 'budget')
    .filter(({ section }) => !gone.has(section.id))
    .map(({ block }) => block)
}

/** The sections named and all below them. */
export function sectionsLeftOut(plan: Plan, leftOut: NextYearChoices['leftOut']): ReadonlySet<string> {
  const gone = new Set<string>(leftOut)
  // A parent stands before its children.
  for (const { id, parentId } of plan.sections) if (parentId !== null && gone.has(parentId)) gone.add(id)
  return gone
}

function unknownLines(plan: Plan, { lines, leftOut }: NextYearChoices, old: OldLines): Failure[] {
  const groups = budgetsAlong(plan, leftOut).flatMap((budget) => budget.groups)
  const known = new Set(groups.map(({ id }) => id))
  return lines
    .filter(({ from, groupId }) => !known.has(groupId) || from.some((id) => !old.has(id)))
    .map(({ label }) => failure('next-year-line-unknown', { line: label }))
}

function lostLines({ lines }: NextYearChoices, old: OldLines, columnId: ColumnId): Failure[] {
  const carried = new Set(lines.flatMap(({ from }) => from))
  return [...old.values()]
    .filter((line) => !carried.has(line.id) && (kronorIn(line, columnId) ?? 0) !== 0)
    .map(({ label }) => failure('next-year-line-lost', { line: label }))
}

/** Says nothing where last year's amount is unknown: there is nothing to come out even with. */
function splitFault({ choices, from }: Kindred, old: OldLines, columnId: ColumnId): Failure[] {
  if (choices.length === 1 && choices[0]?.comparisonKronor === null) return []
  const before = sumOfKnown(from, old, columnId)
  if (before === null) return []
  const [first] = choices
  const isPartUnsaid = choices.length > 1 && choices.some(({ comparisonKronor }) => comparisonKronor === null)
  const parts = choices.map((choice) => comparisonAmount(choice, old, columnId))
  const after = parts.reduce((sum, part) => sum + (part.kind === 'known' ? part.kronor : 0), 0)
  if (!isPartUnsaid && after === before) return []
  return [
    failure('next-year-split-differs', {
      line: first?.label ?? '',
      before,
      after,
      difference: after - before,
    }),
  ]
}

function sumOfKnown(ids: ReadonlySet<LineId>, old: OldLines, columnId: ColumnId): number | null {
  let sum = 0
  for (const id of ids) {
    const line = old.get(id)
    if (line === undefined || line.amounts[columnId]?.kind !== 'known') return null
    sum += kronorIn(line, columnId) ?? 0
  }
  return sum
}
