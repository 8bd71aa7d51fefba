/** Goals, activities, commitments and indicators: their words, and what else is said of each. */
import type { Activity, Block, Commitment, Goal, Indicator } from '@samplan/domain'
import type { Move } from './change.ts'
import type { ComparedStatement } from './comparedStatement.ts'
import { compareWords, hasChanged } from './compareWords.ts'
import type { ComparisonContext } from './context.ts'
import { fieldChanges, type Fields } from './fieldChanges.ts'
import { wording, type Side } from './references.ts'
import { statusOf } from './status.ts'

export type Statement = Goal | Activity | Commitment | Indicator

export const isStatementBlock = (block: Block): block is Statement =>
  block.type === 'goal' ||
  block.type === 'activity' ||
  block.type === 'commitment' ||
  block.type === 'indicator'

export function compareStatement(
  before: Statement | null,
  after: Statement | null,
  move: Move | null,
  context: ComparisonContext,
): ComparedStatement[] {
  const is = after ?? before
  if (is === null) return []
  const pieces = compareWords(before && wordsOf(before), after && wordsOf(after), context.effort)
  const fields = fieldChanges(
    before && fieldsOf(before, 'before', context),
    after && fieldsOf(after, 'after', context),
  )
  const status = statusOf(before, after, hasChanged(pieces) || fields.length > 0)
  return [{ type: is.type, id: is.id, status, move, pieces, fields }]
}

export const wordsOf = (statement: Statement): string =>
  statement.type === 'indicator' ? statement.name : statement.text

function fieldsOf(statement: Statement, side: Side, { references }: ComparisonContext): Fields {
  switch (statement.type) {
    case 'goal':
      return [
        ['overarchingGoals', references.overarchingGoals(side, statement.overarchingGoalIds)],
        ['areas', references.areas(side, statement.areaIds)],
        ['due', wording(statement.due)],
      ]
    case 'activity':
      return [
        ['owners', references.people(side, statement.ownerIds)],
        ['ownerText', wording(statement.ownerText)],
        ['time', wording(statement.time)],
        ['goals', references.goals(side, statement.goalIds)],
        ['budgetLines', references.lines(side, statement.lineIds)],
      ]
    case 'commitment':
      return [
        ['condition', wording(statement.condition)],
        ['areas', references.areas(side, statement.areaIds)],
      ]
    case 'indicator':
      return [
        ['baseline', wording(statement.baseline)],
        ['target', wording(statement.target)],
        ['outcome', wording(statement.outcome)],
        ['unit', wording(statement.unit)],
        ['source', wording(statement.source)],
        ['goals', references.goals(side, statement.goalIds)],
      ]
    default:
      return statement satisfies never
  }
}
