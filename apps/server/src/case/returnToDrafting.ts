/** The director takes back what no body has adopted. */
import { afterReturn, isAdoptedBySome, type CaseCommand } from '@samplan/domain'
import { returnActivity } from '../plans/activity/caseActivity.ts'
import { refused } from '../plans/openPlan.ts'
import { caseIn, writeCourse, type CaseDone, type CaseTurn } from './caseTurn.ts'

/** @throws Problem 409 */
export function returnToDrafting(
  turn: CaseTurn,
  { note }: Extract<CaseCommand, { type: 'return-to-drafting' }>,
): CaseDone {
  const version = turn.versions.at(-1)
  if (turn.state === 'adopted') throw refused('plan-adopted')
  if (turn.state === 'drafting' || version === undefined) throw refused('not-frozen')
  if (isAdoptedBySome(caseIn(turn), version.id)) throw refused('version-decided')
  writeCourse(turn, afterReturn(version, turn.stamp, note))
  return { records: [], activity: [returnActivity(turn.planId, version, note)], warnings: [] }
}
