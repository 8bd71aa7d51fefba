/** Words that are known by what they say and what stands about them alone. */
import type { DeadText } from '../continuity/deadText.ts'
import { commonRuns } from '../continuity/commonRuns.ts'
import { RunIndex } from '../continuity/RunIndex.ts'
import { sliceRuns } from '../continuity/runs.ts'
import { freshPart, successionsBetween, type Succession } from '../continuity/succession.ts'
import { placeKey } from '../continuity/textPlace.ts'
import { PHRASE, weightOf, WORD } from '../continuity/weight.ts'
import { runsAt, textOf, type TextBlock } from './textBlocks.ts'

/** Words that are read in more places than this could be any of them; nobody shall wait for all of those to be weighed. */
const MAX_FINDINGS = 200

interface Finding {
  readonly block: TextBlock
  /** Where they are read in the textblock. */
  readonly at: number
  /** Offsets into the words. */
  readonly from: number
  readonly to: number
  /** How much speaks for it, in letters. */
  readonly weight: number
}

/** Which characters of the section read the same; none where others might be meant just as well. */
export function findWords(blocks: readonly TextBlock[], words: DeadText): Succession[] {
  const found = RunIndex.of([])
  const heirs = RunIndex.of([])
  return unrivalled(findingsOf(blocks, words))
    .toSorted((a, b) => b.weight - a.weight)
    .flatMap(({ block, at, from, to }) => {
      const standing = runsAt(block, at, at + to - from)
      const fresh = successionsBetween(sliceRuns(words.runs, from, to), standing).flatMap((succession) =>
        freshPart(succession, found, heirs),
      )
      for (const succession of fresh) {
        found.add(succession.from, null)
        heirs.add(succession.to, null)
      }
      return fresh
    })
}

function findingsOf(blocks: readonly TextBlock[], words: DeadText): Finding[] {
  const findings: Finding[] = []
  for (const block of blocks) {
    for (const finding of findingsIn(block, words)) {
      findings.push(finding)
      if (findings.length > MAX_FINDINGS) return []
    }
  }
  return findings
}

function* findingsIn(block: TextBlock, { text, before, after, place }: DeadText): Generator<Finding> {
  const remembered = before + text + after
  const letters = textOf(block)
  const samePlace = placeKey(place) === placeKey(block.place) ? WORD : 0
  for (const { a, b, length } of commonRuns(remembered, letters)) {
    const from = Math.max(a, before.length) - before.length
    const to = Math.min(a + length, before.length + text.length) - before.length
    if (from >= to) continue
    // What is read otherwise beside it speaks against it; where a textblock ends, somebody may have cut it in two.
    const others =
      Number(a > 0 && b > 0) + Number(a + length < remembered.length && b + length < letters.length)
    const agreeing = weightOf(remembered.slice(a, a + length))
    const weight = agreeing + samePlace - others * 2 * WORD
    const isWhole = from === 0 && to === text.length
    const isEnough = agreeing >= PHRASE || weight >= (isWhole ? WORD : 2 * WORD)
    if (isEnough) yield { block, at: b + before.length + from - a, from, to, weight }
  }
}

/** Without those that say the same in two places, where nothing tells which is meant. */
const unrivalled = (findings: readonly Finding[]): Finding[] =>
  findings.filter((finding) => !findings.some((other) => other !== finding && rivals(finding, other)))

const rivals = (one: Finding, other: Finding): boolean =>
  one.from < other.to && other.from < one.to && other.weight === one.weight
