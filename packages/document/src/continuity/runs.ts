/** Characters as ranges of Yjs ids: cutting and joining. */
import { areDisjoint, type CharacterRun } from '@samplan/domain'
import { RunIndex } from './RunIndex.ts'

/** The characters from one offset to another, counted through all runs. */
export function sliceRuns(runs: readonly CharacterRun[], from: number, to: number): CharacterRun[] {
  let offset = 0
  return runs.flatMap(([client, clock, length]): CharacterRun[] => {
    const start = Math.max(0, from - offset)
    const end = Math.min(length, to - offset)
    offset += length
    return start < end ? [[client, clock + start, end - start]] : []
  })
}

/** Adds at the end; what follows on the last run makes it longer. */
export function appendRun(runs: CharacterRun[], [client, clock, length]: CharacterRun): void {
  const last = runs.at(-1)
  if (last && last[0] === client && last[1] + last[2] === clock)
    runs[runs.length - 1] = [client, last[1], last[2] + length]
  else runs.push([client, clock, length])
}

/** Every character once, in the given order. */
export function joinRuns(runs: readonly CharacterRun[]): CharacterRun[] {
  const joined: CharacterRun[] = []
  for (const run of areDisjoint(runs) ? runs : withoutRepeats(runs)) appendRun(joined, run)
  return joined
}

function withoutRepeats(runs: readonly CharacterRun[]): CharacterRun[] {
  const seen = RunIndex.of([])
  return runs.flatMap((run) => {
    const fresh = withoutRuns([run], seen)
    for (const part of fresh) seen.add(part, null)
    return fresh
  })
}

/** Leaves out the characters that are indexed. */
export function withoutRuns(runs: readonly CharacterRun[], index: RunIndex<unknown>): CharacterRun[] {
  return runs.flatMap(([client, clock, length]) => {
    const rest: CharacterRun[] = []
    let next = clock
    for (const { run } of index.hits([client, clock, length])) {
      if (run[1] > next) rest.push([client, next, run[1] - next])
      next = Math.max(next, run[1] + run[2])
    }
    if (next < clock + length) rest.push([client, next, clock + length - next])
    return rest
  })
}
