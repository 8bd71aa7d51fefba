/** The fix of an issue, if it has one. */
import type { Plan } from '../plan/plan.ts'
import type { Issue, IssueCode } from '../rules/issue.ts'
import { emptyCell, setFootnoteTotal, setStated } from './budgetFixes.ts'
import type { Fix } from './fix.ts'
import type { FixMaker } from './fixMaker.ts'
import { dropLinks, giveArea, linkActivity, linkGoal, serve } from './linkFixes.ts'
import { setPercent } from './setPercent.ts'
import { refer, spellName, useWording } from './wordFixes.ts'

const MAKERS: Partial<Record<IssueCode, FixMaker>> = {
  'budget.total-mismatch': setStated,
  'budget.result-mismatch': setStated,
  'budget.amount-missing': emptyCell,
  'footnote.total-mismatch': setFootnoteTotal,
  'shares.not-100': setPercent,
  'goal.no-overarching-goal': serve,
  'goal.no-area': giveArea,
  'goal.no-activity': linkActivity,
  'activity.no-goal': linkGoal,
  'reference.unresolved': (issue, context) => refer(issue, context) ?? dropLinks(issue, context),
  'name.inconsistent': spellName,
  'overarching-goal.reworded': useWording,
}

/** Null where somebody has to choose, or the plan has changed since the issue was found. */
export function fixOf(issue: Issue, plan: Plan): Fix | null {
  const make = MAKERS[issue.code]
  const section = plan.sections.find(({ id }) => id === issue.sectionId)
  const block = section?.blocks.find(({ id }) => id === issue.blockId)
  if (make === undefined || section === undefined || block === undefined) return null
  return make(issue, { plan, section, block, place: { sectionId: section.id, blockId: block.id } })
}
