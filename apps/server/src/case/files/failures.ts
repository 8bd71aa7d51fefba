/** Files that could not be made: tried again after a minute, then after twice as long each time, up to an hour. */
import type { VersionFileKind, VersionId } from '@samplan/domain'

export interface Failures {
  /** By what it failed, until it may be tried again; null then, and where nothing has failed. */
  resting(versionId: VersionId, kind: VersionFileKind): Failure | null
  add(versionId: VersionId, kind: VersionFileKind, error: unknown): void
}

interface Failure {
  readonly error: unknown
  /** When it may be tried again. */
  readonly next: number
  readonly wait: number
}

const FIRST_WAIT_MS = 60_000
const LONGEST_WAIT_MS = 3_600_000

export function createFailures(now: () => number): Failures {
  const failed = new Map<string, Failure>()
  const nameOf = (versionId: VersionId, kind: VersionFileKind): string => `${versionId} ${kind}`
  return {
    resting: (versionId, kind) => {
      const last = failed.get(nameOf(versionId, kind))
      return last !== undefined && last.next > now() ? last : null
    },
    add: (versionId, kind, error) => {
      const before = failed.get(nameOf(versionId, kind))
      const wait = before === undefined ? FIRST_WAIT_MS : Math.min(before.wait * 2, LONGEST_WAIT_MS)
      failed.set(nameOf(versionId, kind), { error, next: now() + wait, wait })
    },
  }
}
