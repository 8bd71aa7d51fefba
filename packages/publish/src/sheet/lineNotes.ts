/** What is said of a line beside its figures: explanation, what kind of money it is, what it is earmarked for. */
import type { Budget, BudgetLine, LineId } from '@samplan/domain'
import type { SheetWords } from './sheetWords.ts'

export interface LineNotes {
  readonly explanation: string
  /** Empty for an ordinary line. */
  readonly nature: string
  /** Code and name of the other line; empty where there is none. */
  readonly pair: string
}

/** @param budgets all of the plan: a line may be earmarked for one of another table */
export function createLineNotes(
  budgets: readonly Budget[],
  { carriedIn }: Pick<SheetWords, 'carriedIn'>,
): (line: BudgetLine) => LineNotes {
  const lines = budgets.flatMap(({ groups }) => groups.flatMap((group) => group.lines))
  const names = new Map<LineId, string>(
    lines.map(({ id, code, label }) => [
      id,
      [code, label].filter((part) => part !== null && part !== '').join(' '),
    ]),
  )
  return ({ explanation, nature, pairedLineId }) => ({
    explanation: explanation ?? '',
    nature: nature === 'carriedIn' ? carriedIn : '',
    pair: (pairedLineId === null ? undefined : names.get(pairedLineId)) ?? '',
  })
}

/** Whether any line is something else than ordinary and free: most budgets need no columns for that. */
export const hasMarks = ({ groups }: Budget, notesOn: (line: BudgetLine) => LineNotes): boolean =>
  groups.some(({ lines }) => lines.map(notesOn).some(({ nature, pair }) => nature !== '' || pair !== ''))
