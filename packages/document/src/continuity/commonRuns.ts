/** Where two texts say the same: every run of equal letters that cannot be made longer. */

export interface CommonRun {
  readonly a: number
  readonly b: number
  readonly length: number
}

/** Beyond this many comparisons, only runs that hold a whole seed are found. */
const MAX_COMPARISONS = 250_000
const SEED = 8
/** A seed that occurs oftener in the first text is followed up at its first places alone. */
const MAX_PLACES = 16

export function commonRuns(a: string, b: string): CommonRun[] {
  return a.length * b.length > MAX_COMPARISONS ? seededRuns(a, b) : allRuns(a, b)
}

function allRuns(a: string, b: string): CommonRun[] {
  const runs: CommonRun[] = []
  for (let shift = 1 - a.length; shift < b.length; shift++) {
    const from = Math.max(0, -shift)
    const to = Math.min(a.length, b.length - shift)
    let start = from
    for (let at = from; at <= to; at++) {
      if (at < to && a.charCodeAt(at) === b.charCodeAt(at + shift)) continue
      if (at > start) runs.push({ a: start, b: start + shift, length: at - start })
      start = at + 1
    }
  }
  return runs
}

function seededRuns(a: string, b: string): CommonRun[] {
  const places = placesOfSeeds(a)
  const runs: CommonRun[] = []
  /** Per shift, how far the first text has been compared. */
  const compared = new Map<number, number>()
  for (let at = 0; at + SEED <= b.length; at++) {
    for (const place of places.get(b.slice(at, at + SEED)) ?? []) {
      const shift = at - place
      if ((compared.get(shift) ?? 0) > place) continue
      const run = extended(a, b, place, at)
      compared.set(shift, run.a + run.length)
      runs.push(run)
    }
  }
  return runs
}

function placesOfSeeds(text: string): Map<string, number[]> {
  const places = new Map<string, number[]>()
  for (let at = 0; at + SEED <= text.length; at++) {
    const seed = text.slice(at, at + SEED)
    const known = places.get(seed)
    if (!known) places.set(seed, [at])
    else if (known.length < MAX_PLACES) known.push(at)
  }
  return places
}

function extended(a: string, b: string, aAt: number, bAt: number): CommonRun {
  let before = 0
  while (before < Math.min(aAt, bAt) && a[aAt - before - 1] === b[bAt - before - 1]) before++
  let length = before + SEED
  const room = Math.min(a.length - aAt, b.length - bAt) + before
  while (length < room && a[aAt - before + length] === b[bAt - before + length]) length++
  return { a: aAt - before, b: bAt - before, length }
}
