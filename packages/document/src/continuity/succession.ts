import type { CharacterRun } from '@samplan/domain'

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
