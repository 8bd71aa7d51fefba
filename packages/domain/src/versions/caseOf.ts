/** How far a plan has come on its way through its deciding bodies. Derived from its versions and decisions, never stored. */
import type { DecisionId, VersionId } from '../ids.ts'
import type { PlanState } from '../plan/facts.ts'
import { standingDecisions, type Decision, type DecisionDetails } from './decision.ts'
import type { VersionHead } from './versionHead.ts'

/** The plan's matter: everything that has been frozen and decided, oldest first. */
export interface Case {
  /** In the order in which they decide; the last one adopts the plan. */
  readonly decidingBodies: readonly string[]
  readonly versions: readonly Pick<VersionHead, 'id' | 'kind' | 'wordingOf'>[]
  readonly decisions: readonly Decision[]
}

/**
 * Bodies that have adopted a version: on it, or by the decision whose wording it is, and before that on the proposal
 * which that decision was made on.
 */
export function bodiesThatAdopted(given: Case, versionId: VersionId): ReadonlySet<string> {
  const standing = standingDecisions(given.decisions)
  const bodies = new Set<string>()
  let at: VersionId | null = versionId
  const seen = new Set<VersionId>()
  while (at !== null && !seen.has(at)) {
    seen.add(at)
    for (const { body, versionId: on, outcome } of standing)
      if (on === at && outcome === 'adopted') bodies.add(body)
    const wordingOf = given.versions.find(({ id }) => id === at)?.wordingOf ?? null
    const origin = standing.find(({ id }) =>
      isSameDecision(given.decisions, id, wordingOf?.decisionId ?? null),
    )
    if (origin) bodies.add(origin.body)
    at = wordingOf?.versionId ?? null
  }
  return bodies
}

/** The body whose turn it is on a version; null when all have decided, or when the plan names none. */
export function nextBody(given: Case, versionId: VersionId): string | null {
  const adopted = bodiesThatAdopted(given, versionId)
  return given.decidingBodies.find((body) => !adopted.has(body)) ?? null
}

/** Has the last of the plan's bodies adopted the version? The last one's word counts whether or not the others' is recorded. */
export function isAdopted(given: Case, versionId: VersionId): boolean {
  const last = given.decidingBodies.at(-1)
  return last !== undefined && bodiesThatAdopted(given, versionId).has(last)
}

/** What state a decision brings the plan to; it is made on the plan's latest version. */
export function stateAfter(given: Case, decision: Pick<DecisionDetails, 'outcome' | 'versionId'>): PlanState {
  if (decision.outcome !== 'adopted') return 'drafting'
  return isAdopted(given, decision.versionId) ? 'adopted' : 'frozen'
}

/** Is `id` the entry `original`, or a correction of it, directly or by others? */
function isSameDecision(entries: readonly Decision[], id: DecisionId, original: DecisionId | null): boolean {
  for (
    let at: DecisionId | null = id;
    at !== null;
    at = entries.find((entry) => entry.id === at)?.corrects ?? null
  )
    if (at === original) return true
  return false
}
