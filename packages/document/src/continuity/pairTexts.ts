/**
 * Which letters of the texts that went are which letters of the texts that came. The longest and likeliest agreement is
 * taken first, then what is left on either side of it, so that words that recur are told apart by what stands about them.
 */
import { commonRuns, type CommonRun } from './commonRuns.ts'
import { kinshipOf, type Gone, type Come } from './kinship.ts'
import { PHRASE, weightOf, WORD } from './weight.ts'

export interface Pair {
  /** Which of the texts that went, and from which letter of it. */
  readonly gone: number
  readonly goneAt: number
  readonly come: number
  readonly comeAt: number
  readonly length: number
}

export function pairTexts(gone: readonly Gone[], come: readonly Come[]): Pair[] {
  return new Pairing(gone, come).pairs()
}

/** What is not paired yet of one text, between two pairs or the text's ends. */
interface Gap {
  readonly text: number
  readonly start: number
  readonly end: number
  readonly left: Pair | null
  readonly right: Pair | null
}

interface Candidate {
  readonly pair: Pair
  readonly score: number
}

class Pairing {
  readonly #gone: readonly Gone[]
  readonly #come: readonly Come[]
  readonly #best = new WeakMap<Gap, WeakMap<Gap, Candidate | null>>()

  constructor(gone: readonly Gone[], come: readonly Come[]) {
    this.#gone = gone
    this.#come = come
  }

  pairs(): Pair[] {
    const pairs = this.#wholes()
    const goneGaps = gapsOf(this.#gone, (text) => pairs.some((pair) => pair.gone === text))
    const comeGaps = gapsOf(this.#come, (text) => pairs.some((pair) => pair.come === text))
    for (;;) {
      const found = this.#likeliest(goneGaps, comeGaps)
      if (!found) return pairs
      const { pair, goneGap, comeGap } = found
      pairs.push(pair)
      replaceGap(goneGaps, goneGap, pair, pair.goneAt)
      replaceGap(comeGaps, comeGap, pair, pair.comeAt)
    }
  }

  /** Texts that came back as they were. Most do, and then nothing has to be compared. */
  #wholes(): Pair[] {
    const byText = Map.groupBy(this.#come.keys(), (index) => this.#come[index]?.text ?? '')
    const taken = new Set<number>()
    return this.#gone.flatMap((gone, index): Pair[] => {
      const free = (byText.get(gone.text) ?? []).filter((come) => !taken.has(come))
      const kinships = free.map((come) => this.#kinship(index, come))
      const best = kinships.indexOf(Math.max(...kinships))
      const come = free[best]
      if (come === undefined || ((kinships[best] ?? 0) === 0 && weightOf(gone.text) < WORD)) return []
      taken.add(come)
      return [{ gone: index, goneAt: 0, come, comeAt: 0, length: gone.text.length }]
    })
  }

  #likeliest(goneGaps: readonly Gap[], comeGaps: readonly Gap[]) {
    let likeliest: { candidate: Candidate; goneGap: Gap; comeGap: Gap } | null = null
    for (const goneGap of goneGaps) {
      for (const comeGap of comeGaps) {
        const candidate = this.#bestBetween(goneGap, comeGap)
        if (candidate && candidate.score > (likeliest?.candidate.score ?? 0))
          likeliest = { candidate, goneGap, comeGap }
      }
    }
    return likeliest && { ...likeliest, pair: likeliest.candidate.pair }
  }

  #bestBetween(goneGap: Gap, comeGap: Gap): Candidate | null {
    const known = this.#best.get(goneGap) ?? new WeakMap<Gap, Candidate | null>()
    this.#best.set(goneGap, known)
    const cached = known.get(comeGap)
    if (cached !== undefined) return cached
    const best = this.#compare(goneGap, comeGap)
    known.set(comeGap, best)
    return best
  }

  #compare(goneGap: Gap, comeGap: Gap): Candidate | null {
    const gone = this.#gone[goneGap.text]
    const come = this.#come[comeGap.text]
    if (!gone || !come) return null
    const goneText = gone.text.slice(goneGap.start, goneGap.end)
    const comeText = come.text.slice(comeGap.start, comeGap.end)
    let best: Candidate | null = null
    for (const run of commonRuns(goneText, comeText)) {
      const score = this.#score(run, goneGap, comeGap)
      if (score <= (best?.score ?? 0)) continue
      const goneAt = goneGap.start + run.a
      const comeAt = comeGap.start + run.b
      best = {
        pair: { gone: goneGap.text, goneAt, come: comeGap.text, comeAt, length: run.length },
        score,
      }
    }
    return best
  }

  /** 0 for what is not enough to go by. */
  #score({ a, b, length }: CommonRun, goneGap: Gap, comeGap: Gap): number {
    const gone = this.#gone[goneGap.text]
    const come = this.#come[comeGap.text]
    if (!gone || !come) return 0
    const weight = weightOf(gone.text.slice(goneGap.start + a, goneGap.start + a + length))
    const between = goneGap.left === comeGap.left && goneGap.right === comeGap.right
    const starts = a === 0 && b === 0 && goneGap.left === comeGap.left
    const ends =
      a + length === goneGap.end - goneGap.start &&
      b + length === comeGap.end - comeGap.start &&
      goneGap.right === comeGap.right
    const kinship = this.#kinship(goneGap.text, comeGap.text)
    const nested = between && (goneGap.left !== null || goneGap.right !== null)
    const enough =
      weight >= PHRASE ||
      (kinship > 0 && (weight >= WORD || starts || ends)) ||
      (nested && (starts || ends || isNarrow(goneGap, comeGap))) ||
      (weight >= WORD && fits(gone, come, goneGap.start + a, comeGap.start + b, length))
    if (!enough) return 0
    return weight + kinship + (between ? 2 : 0) + (starts ? 1 : 0) + (ends ? 1 : 0)
  }

  #kinship(gone: number, come: number): number {
    const from = this.#gone[gone]
    const to = this.#come[come]
    return from && to ? kinshipOf(from, to) : 0
  }
}

/** Between two letters that are known again, even one letter is the same; not so in a long text that was put between. */
const isNarrow = (goneGap: Gap, comeGap: Gap): boolean =>
  goneGap.end - goneGap.start <= PHRASE && comeGap.end - comeGap.start <= PHRASE

/** The whole of what went stands at an edge of what came, or the other way round: cut, and put in elsewhere. */
function fits(gone: Gone, come: Come, goneAt: number, comeAt: number, length: number): boolean {
  const goneEnd = goneAt + length
  const comeEnd = comeAt + length
  const atStart = goneAt === 0 && come.edges.includes(comeAt)
  const atEnd = goneEnd === gone.text.length && come.edges.includes(comeEnd)
  const whole = goneAt === 0 && goneEnd === gone.text.length
  const wholePart = come.edges.includes(comeAt) && come.edges.includes(comeEnd)
  return (atStart || atEnd) && (whole || wholePart)
}

const gapsOf = (texts: readonly { readonly text: string }[], isPaired: (text: number) => boolean): Gap[] =>
  texts.flatMap(({ text }, index) =>
    isPaired(index) ? [] : [{ text: index, start: 0, end: text.length, left: null, right: null }],
  )

function replaceGap(gaps: Gap[], gap: Gap, pair: Pair, at: number): void {
  const { text, start, end, left, right } = gap
  const halves = [
    { text, start, end: at, left, right: pair },
    { text, start: at + pair.length, end, left: pair, right },
  ]
  gaps.splice(gaps.indexOf(gap), 1, ...halves.filter((half) => half.start < half.end))
}
