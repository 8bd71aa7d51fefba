/** Words that are known by what they say and what stands about them alone. */
import type { DeadText } from '../continuity/deadText.ts'
import { commonRuns } from '../continuity/commonRuns.ts'
import { RunIndex } from '../continuity/RunIndex.ts'
import { sliceRuns } from '../continuity/runs.ts'
import { freshPart, successionsBetween, type Succession } from '../continuity/succession.ts'
import { placeKey } from '../continuity/textPlace.ts'
import { PHRASE, weightOf, WORD } from '../continuity/weight.ts'
import { runsAt, textOf, type TextBlock } from './textBlocks.ts'

interface Finding {
  /** Offsets into the words. */
  readonly from: number
  readonly to: number
  readonly successions: readonly Succession[]
  /** How much speaks for it, in letters. */
  readonly weight: number
}

/** Which characters of the section read the same; none where others might be meant just as well. */
export function findWords(blocks: readonly TextBlock[], words: DeadText): Succession[] {
  const findings = blocks.flatMap((block) => findingsIn(block, words))
  const found = RunIndex.of([])
  const heirs = RunIndex.of([])
  return findings
    .toSorted((a, b) => b.weight - a.weight)
    .filter((finding) => !findings.some((other) => other !== finding && rivals(finding, other)))
    .flatMap(({ successions }) => {
      const fresh = successions.flatMap((succession) => freshPart(succession, found, heirs))
      for (const { from, to } of fresh) {
        found.add(from, null)
        heirs.add(to, null)
      }
      return fresh
    })
}

function findingsIn(block: TextBlock, { text, runs, before, after, place }: DeadText): Finding[] {
  const remembered = before + text + after
  const letters = textOf(block)
  const samePlace = placeKey(place) === placeKey(block.place) ? WORD : 0
  return commonRuns(remembered, letters).flatMap(({ a, b, length }) => {
    const from = Math.max(a, before.length) - before.length
    const to = Math.min(a + length, before.length + text.length) - before.length
    // What is read otherwise beside it speaks against it; where a textblock ends, somebody may have cut it in two.
    const others =
      Number(a > 0 && b > 0) + Number(a + length < remembered.length && b + length < letters.length)
    const agreeing = weightOf(remembered.slice(a, a + length))
    const weight = agreeing + samePlace - others * 2 * WORD
    const isWhole = from === 0 && to === text.length
    const isEnough = agreeing >= PHRASE || weight >= (isWhole ? WORD : 2 * WORD)
    if (from >= to || !isEnough) return []
    const at = b + before.length + from - a
    const successions = successionsBetween(sliceRuns(runs, from, to), runsAt(block, at, at + to - from))
    return [{ from, to, successions, weight }]
  })
}

/** Two places that say the same, and nothing tells which is meant. */
const rivals = (one: Finding, other: Finding): boolean =>
  one.from < other.to && other.from < one.to && other.weight === one.weight
