/** Finds what stands for a character, among values that stand for runs of them. */
import type { CharacterRun } from '@samplan/domain'

/** Part of a run that was asked for, and the value that stands for it. */
export interface Hit<Value> {
  readonly run: CharacterRun
  readonly value: Value
  /** How far into the run that was asked for it begins. */
  readonly offset: number
  /** How far into the run that was added. */
  readonly valueOffset: number
}

interface Entry<Value> {
  readonly clock: number
  readonly end: number
  readonly value: Value
}

export class RunIndex<Value> {
  readonly #byClient = new Map<number, Entry<Value>[]>()
  readonly #longest = new Map<number, number>()
  #isSorted = true

  constructor(entries: Iterable<readonly [CharacterRun, Value]> = []) {
    for (const [run, value] of entries) this.add(run, value)
  }

  /** For asking which characters are among the runs. */
  static of(runs: readonly CharacterRun[]): RunIndex<null> {
    return new RunIndex(runs.map((run) => [run, null] as const))
  }

  add([client, clock, length]: CharacterRun, value: Value): void {
    const entries = this.#byClient.get(client)
    const entry = { clock, end: clock + length, value }
    if (!entries) this.#byClient.set(client, [entry])
    else {
      if ((entries.at(-1)?.clock ?? 0) > clock) this.#isSorted = false
      entries.push(entry)
    }
    this.#longest.set(client, Math.max(length, this.#longest.get(client) ?? 0))
  }

  has(run: CharacterRun): boolean {
    return this.hits(run).length > 0
  }

  /** By clock. A character for which several values were added is hit for each of them. */
  hits([client, clock, length]: CharacterRun): Hit<Value>[] {
    this.#sort()
    const entries = this.#byClient.get(client)
    if (!entries) return []
    const hits: Hit<Value>[] = []
    const earliest = clock - (this.#longest.get(client) ?? 0)
    for (let index = firstAfter(entries, earliest); index < entries.length; index++) {
      const entry = entries[index]
      if (!entry || entry.clock >= clock + length) break
      const from = Math.max(clock, entry.clock)
      const to = Math.min(clock + length, entry.end)
      if (from >= to) continue
      const { value } = entry
      hits.push({
        run: [client, from, to - from],
        value,
        offset: from - clock,
        valueOffset: from - entry.clock,
      })
    }
    return hits
  }

  #sort(): void {
    if (this.#isSorted) return
    for (const entries of this.#byClient.values()) entries.sort((a, b) => a.clock - b.clock)
    this.#isSorted = true
  }
}

/** The first entry that begins after a clock. */
function firstAfter(entries: readonly { readonly clock: number }[], clock: number): number {
  let low = 0
  let high = entries.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((entries[middle]?.clock ?? 0) > clock) high = middle
    else low = middle + 1
  }
  return low
}
