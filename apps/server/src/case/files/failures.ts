/** Files that could not be made: tried again after a minute, then after twice as long each time, up to an hour. */
import type { VersionFileKind, VersionId } from '@samplan/domain'

export interface Failures {
  mayTry(versionId: VersionId, kind: VersionFileKind): boolean
  add(versionId: VersionId, kind: VersionFileKind): void
}

const FIRST_WAIT_MS = 60_000
const LONGEST_WAIT_MS = 3_600_000

export function createFailures(now: () => number): Failures {
  const failed = new Map<string, { readonly next: number; readonly wait: number }>()
  const nameOf = (versionId: VersionId, kind: VersionFileKind): string => `${versionId} ${kind}`
  return {
    mayTry: (versionId, kind) => (failed.get(nameOf(versionId, kind))?.next ?? 0) <= now(),
    add: (versionId, kind) => {
      const before = failed.get(nameOf(versionId, kind))
      const wait = before === undefined ? FIRST_WAIT_MS : Math.min(before.wait * 2, LONGEST_WAIT_MS)
      failed.set(nameOf(versionId, kind), { next: now() + wait, wait })
    },
  }
}
