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
  const way = wayTo(given.versions, versionId)
  const origins = way.flatMap(({ wordingOf }) => (wordingOf === null ? [] : [wordingOf.decisionId]))
  const adopting = standing.filter(
    ({ id, versionId: on, outcome }) =>
      (outcome === 'adopted' && way.some((version) => version.id === on)) ||
      origins.some((origin) => isSameDecision(given.decisions, id, origin)),
  )
  return new Set(adopting.map(({ body }) => body))
}

type OnTheWay = Case['versions'][number]

/** The version, the proposal whose decided wording it is, and so on, latest first. */
export function wayTo(versions: readonly OnTheWay[], versionId: VersionId): readonly OnTheWay[] {
  const index = versions.findIndex(({ id }) => id === versionId)
  const version = versions[index]
  if (version === undefined) return []
  const origin = version.wordingOf
  // Only what was frozen before can be what it is the wording of.
  return [version, ...(origin === null ? [] : wayTo(versions.slice(0, index), origin.versionId))]
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

/** What state a decision brings the plan to; it is made on the plan's latest version, or on the way to it. */
export function stateAfter(
  given: Case,
  { outcome, versionId }: Pick<DecisionDetails, 'outcome' | 'versionId'>,
): PlanState {
  if (outcome !== 'adopted') return 'drafting'
  return isAdopted(given, given.versions.at(-1)?.id ?? versionId) ? 'adopted' : 'frozen'
}

/** Is `id` the entry `original`, or a correction of it, directly or by others? */
function isSameDecision(entries: readonly Decision[], id: DecisionId, original: DecisionId): boolean {
  for (
    let at: DecisionId | null = id;
    at !== null;
    at = entries.find((entry) => entry.id === at)?.corrects ?? null
  )
    if (at === original) return true
  return false
}
