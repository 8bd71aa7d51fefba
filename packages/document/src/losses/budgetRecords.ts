/** The parts of a budget that come and go by themselves: groups, lines, footnotes. */
import type { Budget, BudgetGroup } from '@samplan/domain'

/** The part that an entry of the section's maps belongs to: the second part of its key. */
export const recordOf = (key: string): string => key.split('/')[1] ?? ''

export const recordsOf = ({ groups, footnotes }: Budget): string[] => [
  ...groups.flatMap(({ id, lines }) => [id, ...lines.map((line) => line.id)]),
  ...footnotes.map(({ id }) => id),
]

/** The budget with nothing but these; whole if it is none of them that is asked for. */
export function onlyRecords(budget: Budget, records: readonly string[]): Budget {
  const groups = budget.groups.flatMap((group) => onlyLines(group, records))
  const footnotes = budget.footnotes.filter(({ id }) => records.includes(id))
  if (groups.length === 0 && footnotes.length === 0) return budget
  return { ...budget, groups, footnotes, statedResult: null, takenRequests: [] }
}

function onlyLines(group: BudgetGroup, records: readonly string[]): BudgetGroup[] {
  if (records.includes(group.id)) return [group]
  const lines = group.lines.filter(({ id }) => records.includes(id))
  return lines.length === 0 ? [] : [{ ...group, lines, statedTotal: null }]
}
