import type { CharacterRun } from '@samplan/domain'
import type { RunIndex } from './RunIndex.ts'
import { withoutRuns } from './runs.ts'

/** Characters that live on under new ids; both runs are equally long. */
export interface Succession {
  readonly from: CharacterRun
  readonly to: CharacterRun
}

/** Letter by letter, between runs that have equally many in all. */
export function successionsBetween(from: readonly CharacterRun[], to: readonly CharacterRun[]): Succession[] {
  const successions: Succession[] = []
  const rest = { from: [...from], to: [...to] }
  for (;;) {
    const [a] = rest.from
    const [b] = rest.to
    if (!a || !b) return successions
    const length = Math.min(a[2], b[2])
    successions.push({ from: [a[0], a[1], length], to: [b[0], b[1], length] })
    rest.from = restAfter(rest.from, length)
    rest.to = restAfter(rest.to, length)
  }
}

function restAfter([first, ...others]: CharacterRun[], length: number): CharacterRun[] {
  if (!first) return []
  const [client, clock, count] = first
  return count > length ? [[client, clock + length, count - length], ...others] : others
}

/** Without the letters that have an heir already, and those that are one. */
export function freshPart(
  succession: Succession,
  succeeded: RunIndex<unknown>,
  heirs: RunIndex<unknown>,
): Succession[] {
  const fromOffset = succession.to[1] - succession.from[1]
  return withoutRuns([succession.from], succeeded).flatMap(([client, clock, length]) =>
    withoutRuns([[succession.to[0], clock + fromOffset, length]], heirs).map((to): Succession => ({
      from: [client, to[1] - fromOffset, to[2]],
      to,
    })),
  )
}
