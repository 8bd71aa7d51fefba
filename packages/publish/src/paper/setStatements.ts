import { conditionBeside, type Commitment, type Goal } from '@samplan/domain'
import { anchorIfReferred } from './setProse.ts'
import type { PaperContext } from './paperContext.ts'
import type { PaperStatements } from './paper.ts'

export const setGoals = (goals: readonly Goal[], context: PaperContext): PaperStatements => ({
  kind: 'statements',
  of: 'goal',
  label: context.label('goal', goals.length === 1 ? 'one' : 'other'),
  items: goals.map((goal) => ({
    text: goal.text,
    detail: goalDetail(goal, context),
    anchor: anchorIfReferred(goal.id, context),
  })),
})

function goalDetail(
  { overarchingGoalIds, due }: Goal,
  { overarchingGoals, words }: PaperContext,
): string | null {
  const served = overarchingGoalIds.flatMap((id) => overarchingGoals.get(id) ?? [])
  const facts = [
    ...(served.length > 0 ? [words.contributesTo(served)] : []),
    ...(due === null ? [] : [words.dueBy(due)]),
  ]
  return facts.length > 0 ? facts.join(' · ') : null
}

/** A condition is kept in the plan's own words: "Förutsatt att …". */
export const setCommitments = (
  commitments: readonly Commitment[],
  context: PaperContext,
): PaperStatements => ({
  kind: 'statements',
  of: 'commitment',
  label: context.label('commitment', commitments.length === 1 ? 'one' : 'other'),
  items: commitments.map((commitment) => ({
    text: commitment.text,
    detail: conditionBeside(commitment),
    anchor: anchorIfReferred(commitment.id, context),
  })),
})
