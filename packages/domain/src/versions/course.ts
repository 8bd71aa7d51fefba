/**
 * What freezing, returning and deciding make of a plan: the state it comes to, and why it is drafted again. Pure, so
 * that whoever holds the plan's lock only has to write it down.
 */
import type { VersionId } from '../ids.ts'
import type { PlanState } from '../plan/facts.ts'
import { excerptOf } from '../review/excerpt.ts'
import type { Stamp } from '../review/stamp.ts'
import { isAdopted, stateAfter, type Case } from './caseOf.ts'
import { standingDecisions, type Decision } from './decision.ts'
import type { Reopening } from './reopening.ts'
import type { VersionHead } from './versionHead.ts'

export interface Course {
  readonly state: PlanState
  readonly reopening: Reopening | null
}

export type NextVersion = Pick<VersionHead, 'kind' | 'wordingOf' | 'number' | 'previous'>

type Head = Pick<VersionHead, 'id' | 'number' | 'kind' | 'wordingOf' | 'sha256'>

/** What the next freeze makes: the wording that a body has decided, while it is being written in; else a proposal. */
export function nextVersion(versions: readonly Head[], reopening: Reopening | null): NextVersion {
  const last = versions.at(-1)
  const wordingOf = wordingUnderWay(reopening)
  return {
    kind: wordingOf === null ? 'proposal' : 'decided-wording',
    wordingOf,
    number: (last?.number ?? 0) + 1,
    previous: last?.sha256 ?? null,
  }
}

function wordingUnderWay(reopening: Reopening | null): VersionHead['wordingOf'] {
  if (reopening?.reason !== 'wording' || reopening.decisionId === null) return null
  return { versionId: reopening.versionId, decisionId: reopening.decisionId }
}

/** @param given with the version that has been frozen: the wording of the last body's decision is adopted by that. */
export const afterFreeze = (given: Case, versionId: VersionId): Course => ({
  state: isAdopted(given, versionId) ? 'adopted' : 'frozen',
  reopening: null,
})

/** Taken back by the director. A decided wording is still the wording of that decision when it is drafted again. */
export function afterReturn(
  { id: versionId, wordingOf }: Pick<VersionHead, 'id' | 'wordingOf'>,
  stamp: Stamp,
  note: string,
): Course {
  const reopening: Reopening =
    wordingOf === null
      ? { ...stamp, reason: 'returned-by-director', versionId, decisionId: null, note }
      : { ...stamp, reason: 'wording', ...wordingOf, note }
  return { state: 'drafting', reopening }
}

/** @param given with the decision, or the correction that gives one another outcome, as its last entry */
export function afterDecision(given: Case, decision: Decision): Course {
  const state = stateAfter(given, decision)
  return { state, reopening: state === 'drafting' ? reopeningBy(decision) : null }
}

/** Longer is no note; the decision itself says it whole. */
const NOTE_LENGTH = 2000

const reopeningBy = ({ id, versionId, outcome, text, by, at }: Decision): Reopening => ({
  by,
  at,
  reason: outcome === 'adopted-with-changes' ? 'wording' : 'returned-by-body',
  versionId,
  decisionId: id,
  note: text.length <= NOTE_LENGTH ? text : excerptOf(text, NOTE_LENGTH),
})

/** Has a body adopted this very version, not only the proposal that it is the wording of? Then it is not taken back. */
export const isAdoptedBySome = (given: Case, versionId: VersionId): boolean =>
  standingDecisions(given.decisions).some(
    (decision) => decision.versionId === versionId && decision.outcome === 'adopted',
  )
