/** May a decision be recorded as it is given? Asked under the plan's lock, with everything recorded before it. */
import type { PlanState } from '../plan/facts.ts'
import { ALLOWED, all, refuse, type Verdict } from '../policies/verdict.ts'
import { wayTo, type Case } from './caseOf.ts'
import { standingDecisions, type Decision, type DecisionDetails } from './decision.ts'

export interface DecidedPlan extends Case {
  readonly state: PlanState
}

/**
 * A date before the freeze is no reason to refuse: wording is frozen after the meeting that decided it, and what is
 * recorded late was decided early. So an earlier body may still be recorded to have adopted the proposal that the latest
 * version is the decided wording of.
 */
export function checkDecision(plan: DecidedPlan, details: DecisionDetails): Verdict {
  const latest = plan.versions.at(-1)
  if (!plan.versions.some(({ id }) => id === details.versionId)) return refuse('version-unknown')
  const way = latest === undefined ? [] : wayTo(plan.versions, latest.id)
  const isLate = latest?.id !== details.versionId
  if (plan.state === 'drafting' || !way.some(({ id }) => id === details.versionId))
    return refuse('not-frozen')
  // What has gone on takes what another body had decided before, recorded late; nothing that would undo it.
  if (plan.state === 'adopted' && details.outcome !== 'adopted') return refuse('plan-adopted')
  if (isLate && (details.outcome !== 'adopted' || isPastIt(plan, way, details))) return refuse('not-frozen')
  const standing = standingDecisions(plan.decisions)
  if (details.outcome !== 'adopted' && hasGoneOn(plan, details, standing)) return refuse('version-decided')
  const hasDecided = standing.some((other) => isOf(other, details) && other.versionId === details.versionId)
  return all(
    checkBody(plan, details),
    hasDecided ? refuse('decision-taken') : ALLOWED,
    checkParagraph(standing, details),
  )
}

/**
 * A correction mends what was written down. The outcome and the version stay, because the plan has gone on from there;
 * only "antogs" on a plan that is still frozen or adopted may become another outcome, while no later body has decided.
 */
export function checkCorrection(
  plan: DecidedPlan,
  corrected: Decision | null,
  details: DecisionDetails,
): Verdict {
  if (corrected === null) return refuse('decision-unknown')
  const standing = standingDecisions(plan.decisions)
  if (!standing.some(({ id }) => id === corrected.id)) return refuse('decision-corrected')
  const others = standing.filter(({ id }) => id !== corrected.id)
  const isSamePlace = corrected.versionId === details.versionId && corrected.body === details.body
  const isSameOutcome = corrected.outcome === details.outcome
  const mayTurn = corrected.outcome === 'adopted' && isWhereThePlanStands(plan, corrected, others)
  return all(
    isSamePlace && (isSameOutcome || mayTurn) ? ALLOWED : refuse('decision-fixed'),
    checkParagraph(others, details),
  )
}

/** Nothing has come of it since: no other version, and no decision of a body that decides later. */
function isWhereThePlanStands(plan: DecidedPlan, decision: Decision, others: readonly Decision[]): boolean {
  const isLatest = plan.versions.at(-1)?.id === decision.versionId
  return plan.state !== 'drafting' && isLatest && !hasGoneOn(plan, decision, others)
}

/** A body that decides later has done so on the same version, or on the proposal that the version is the wording of. */
function hasGoneOn(
  plan: Case,
  { versionId, body }: Pick<DecisionDetails, 'versionId' | 'body'>,
  others: readonly Decision[],
): boolean {
  const onIt = others.filter((other) => other.versionId === versionId)
  const behindIt = plan.versions.find(({ id }) => id === versionId)?.wordingOf
  return [...onIt, ...decisionBehind(plan, behindIt)].some((other) => isLater(plan, other, body))
}

/** A body that decides after the one whose wording came of the version decides on that wording, not on the version. */
function isPastIt(plan: Case, way: Case['versions'], { versionId, body }: DecisionDetails): boolean {
  const wording = way.find(({ wordingOf }) => wordingOf?.versionId === versionId)
  return decisionBehind(plan, wording?.wordingOf).some(
    (decision) => decision.body !== body && !isLater(plan, decision, body),
  )
}

const decisionBehind = (
  { decisions }: Case,
  of: Case['versions'][number]['wordingOf'] | undefined,
): Decision[] => decisions.filter(({ id }) => id === of?.decisionId)

const isLater = ({ decidingBodies }: Case, decision: Decision, body: string): boolean =>
  decidingBodies.indexOf(decision.body) > decidingBodies.indexOf(body)

const checkBody = ({ decidingBodies }: Case, { body }: DecisionDetails): Verdict =>
  decidingBodies.includes(body) ? ALLOWED : refuse('decision-body-unknown')

/** Paragraphs of minutes are numbered by body and year. */
function checkParagraph(standing: readonly Decision[], details: DecisionDetails): Verdict {
  const isTaken = standing.some(
    (other) =>
      isOf(other, details) &&
      other.paragraph === details.paragraph &&
      other.date.slice(0, 4) === details.date.slice(0, 4),
  )
  return isTaken ? refuse('decision-paragraph-taken') : ALLOWED
}

const isOf = (decision: Decision, { body }: DecisionDetails): boolean => decision.body === body
