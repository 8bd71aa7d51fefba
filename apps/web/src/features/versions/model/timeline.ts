/** The plan's case in the order in which it came about: versions, and what was decided on each. */
import { standingDecisions, type DecisionId } from '@samplan/domain'
import type { ListedVersion, RecordedDecision } from '../../../api/case.ts'

export interface RecordedOnce {
  /** As it holds now. */
  readonly standing: RecordedDecision
  /** As it was before each correction, oldest first. */
  readonly earlier: readonly RecordedDecision[]
  /** When it was first recorded, milliseconds since the epoch. */
  readonly firstAt: number
}

export type TimelineEvent =
  | { readonly kind: 'version'; readonly at: number; readonly version: ListedVersion }
  | {
      readonly kind: 'decision'
      readonly at: number
      readonly decision: RecordedOnce
      /** The one that it was made on. */
      readonly version: ListedVersion | null
    }

/** Latest first. */
export function timelineOf(
  versions: readonly ListedVersion[],
  decisions: readonly RecordedDecision[],
): readonly TimelineEvent[] {
  const frozen = versions.map((version): TimelineEvent => ({ kind: 'version', at: version.at, version }))
  const decided = recordedOnce(decisions).map((decision): TimelineEvent => ({
    kind: 'decision',
    at: decision.firstAt,
    decision,
    version: versions.find(({ id }) => id === decision.standing.versionId) ?? null,
  }))
  return [...frozen, ...decided].toSorted((one, other) => other.at - one.at)
}

/** Each decision with all that was written of it. */
export function recordedOnce(entries: readonly RecordedDecision[]): readonly RecordedOnce[] {
  const byId = new Map(entries.map((entry) => [entry.id, entry]))
  const chain = (id: DecisionId | null): readonly RecordedDecision[] => {
    const entry = id === null ? undefined : byId.get(id)
    return entry ? [...chain(entry.corrects), entry] : []
  }
  return standingDecisions(entries).flatMap(({ id }) => {
    const standing = byId.get(id)
    const earlier = chain(id).slice(0, -1)
    return standing ? [{ standing, earlier, firstAt: earlier[0]?.at ?? standing.at }] : []
  })
}
