/** What a body decided on the version that is frozen, and what becomes of the plan by it. */
import {
  afterDecision,
  checkCorrection,
  checkDecision,
  type CaseCommand,
  type Course,
  type Decision,
  type DecisionDetails,
  type VersionHead,
} from '@samplan/domain'
import { canonicalJson, sha256Hex } from '@samplan/publish'
import type { CaseRecord } from '@samplan/sync'
import { correctionActivity, decisionActivity } from '../plans/activity/caseActivity.ts'
import { refused } from '../plans/openPlan.ts'
import { caseIn, writeCourse, type CaseDone, type CaseTurn } from './caseTurn.ts'
import { dateWarnings } from './dateWarnings.ts'

type RecordCommand = Extract<CaseCommand, { type: 'record-decision' }>
type CorrectCommand = Extract<CaseCommand, { type: 'correct-decision' }>

/** @throws Problem 404, 409 */
export function recordDecision(turn: CaseTurn, { decisionId, details }: RecordCommand): CaseDone {
  requireNewId(turn, decisionId)
  const verdict = checkDecision({ ...caseIn(turn), state: turn.state }, details)
  if (!verdict.ok) throw refused(verdict.code)
  const version = versionIn(turn, details)
  const decision = entryOf(turn, version, { id: decisionId, ...details, corrects: null, reason: null })
  const course = follow(turn, decision)
  const activity = decisionActivity(decision, version, course.state === 'adopted' && turn.state !== 'adopted')
  return {
    records: [recordOf(decision)],
    activity: [activity],
    warnings: dateWarnings(details, version, turn.stamp.at),
  }
}

/** Another entry that takes the first one's place. @throws Problem 404, 409 */
export function correctDecision(turn: CaseTurn, command: CorrectCommand): CaseDone {
  const { decisionId, corrects, details, reason } = command
  requireNewId(turn, decisionId)
  const corrected = turn.decisions.find(({ id }) => id === corrects) ?? null
  const verdict = checkCorrection({ ...caseIn(turn), state: turn.state }, corrected, details)
  if (!verdict.ok) throw refused(verdict.code)
  if (corrected === null) throw refused('decision-unknown')
  const version = versionIn(turn, details)
  const correction = entryOf(turn, version, { id: decisionId, ...details, corrects, reason })
  if (corrected.outcome !== details.outcome) follow(turn, correction)
  else writeCourse(turn, { state: turn.state, reopening: turn.outline.reopening })
  const activity = correctionActivity(corrected, correction)
  return {
    records: [recordOf(correction)],
    activity: [activity],
    warnings: dateWarnings(details, version, turn.stamp.at),
  }
}

/** The plan goes on as the decision says. */
function follow(turn: CaseTurn, decision: Decision): Course {
  const course = afterDecision(caseIn(turn, { decision }), decision)
  writeCourse(turn, course)
  return course
}

function requireNewId({ decisions }: CaseTurn, decisionId: Decision['id']): void {
  if (decisions.some(({ id }) => id === decisionId)) throw refused('decision-taken')
}

function versionIn({ versions }: CaseTurn, { versionId }: DecisionDetails): VersionHead {
  const version = versions.find(({ id }) => id === versionId)
  if (version === undefined) throw refused('version-unknown')
  return version
}

/** Holds the hash of the version that it is about, and of the entry before it, so that none can be changed or left out. */
function entryOf(
  { planId, decisions, stamp, name }: CaseTurn,
  version: VersionHead,
  said: DecisionDetails & Pick<Decision, 'id' | 'corrects' | 'reason'>,
): Decision {
  const last = decisions.at(-1)
  return {
    ...said,
    planId,
    by: stamp.by,
    byName: name,
    at: stamp.at,
    versionSha256: version.sha256,
    previous: last === undefined ? null : hashOf(last),
  }
}

const hashOf = (decision: Decision): string => sha256Hex(canonicalJson(decision))

const recordOf = (decision: Decision): CaseRecord => ({
  kind: 'decision',
  decision,
  sha256: hashOf(decision),
})
