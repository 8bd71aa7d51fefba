/** Overarching goals and areas: lists of the plan as a whole, in an order that numbers them. */
import type { FrozenPlan, OverarchingGoal, StrategicArea } from '@samplan/domain'
import type { ComparedEntry } from './comparedStatement.ts'
import { compareWords, hasChanged } from './compareWords.ts'
import type { ComparisonContext } from './context.ts'
import { fieldChanges, type Fields } from './fieldChanges.ts'
import { eachOf } from './match/layOut.ts'
import type { Pairs } from './match/Pairs.ts'
import { wording, type Side } from './references.ts'
import { statusOf } from './status.ts'

interface EntryKind<Entry> {
  readonly listOf: (plan: FrozenPlan) => readonly Entry[]
  readonly pairs: Pairs<Entry & object>
  readonly textOf: (entry: Entry) => string
  readonly fieldsOf: (entry: Entry, side: Side) => Fields
}

export const compareOverarchingGoals = (context: ComparisonContext): ComparedEntry[] =>
  compareEntries<OverarchingGoal>(context, {
    listOf: ({ overarchingGoals }) => overarchingGoals,
    pairs: context.overarchingGoals,
    textOf: ({ text }) => text,
    fieldsOf: ({ shortLabel }) => [['shortLabel', wording(shortLabel)]],
  })

export const compareAreas = (context: ComparisonContext): ComparedEntry[] =>
  compareEntries<StrategicArea>(context, {
    listOf: ({ areas }) => areas,
    pairs: context.areas,
    textOf: ({ title }) => title,
    fieldsOf: ({ altTitles, overarchingGoalIds }, side) => [
      ['altTitles', wording(altTitles.join(', '))],
      ['overarchingGoals', context.references.overarchingGoals(side, overarchingGoalIds)],
    ],
  })

function compareEntries<Entry extends { readonly id: string }>(
  { before, after, effort }: Pick<ComparisonContext, 'before' | 'after' | 'effort'>,
  { listOf, pairs, textOf, fieldsOf }: EntryKind<Entry>,
): ComparedEntry[] {
  return eachOf(listOf(before), listOf(after), pairs, (was, is, hasMoved) => {
    const pieces = compareWords(was && textOf(was), is && textOf(is), effort)
    const fields = fieldChanges(was && fieldsOf(was, 'before'), is && fieldsOf(is, 'after'))
    return {
      id: (is ?? was)?.id ?? '',
      status: statusOf(was, is, hasChanged(pieces) || fields.length > 0),
      move: hasMoved ? { kind: 'order' } : null,
      pieces,
      fields,
    }
  })
}
