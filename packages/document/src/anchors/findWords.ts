/** Words that are known by their text and what stands about them alone. */
import type { CharacterRun } from '@samplan/domain'
import type { DeadText } from '../continuity/deadText.ts'
import { sliceRuns } from '../continuity/runs.ts'
import { placeKey } from '../continuity/textPlace.ts'
import { PHRASE, weightOf, WORD } from '../continuity/weight.ts'
import { textOf, type TextBlock } from './textBlocks.ts'

interface Finding {
  readonly block: TextBlock
  readonly at: number
  /** How much speaks for this place, in letters. */
  readonly weight: number
}

/** The characters that read the same now; null if they are not found, or might be others just as well. */
export function findWords(blocks: readonly TextBlock[], words: DeadText): CharacterRun[] | null {
  const findings = blocks.flatMap((block) => findingsIn(block, words))
  const best = findings.reduce((weight, finding) => Math.max(weight, finding.weight), 0)
  const [only, other] = findings.filter(({ weight }) => weight === best)
  if (!only || other || (findings.length > 1 && best < PHRASE) || best < WORD) return null
  return runsAt(only.block, only.at, only.at + words.text.length)
}

function findingsIn(block: TextBlock, { text, before, after, place }: DeadText): Finding[] {
  const letters = textOf(block)
  const samePlace = placeKey(place) === placeKey(block.place) ? WORD : 0
  const findings: Finding[] = []
  if (text === '') return findings
  for (let at = letters.indexOf(text); at !== -1; at = letters.indexOf(text, at + 1)) {
    const agreeing =
      endInCommon(before, letters.slice(0, at)) + startInCommon(after, letters.slice(at + text.length))
    findings.push({ block, at, weight: weightOf(text) + agreeing + samePlace })
  }
  return findings
}

function startInCommon(a: string, b: string): number {
  let length = 0
  while (length < Math.min(a.length, b.length) && a[length] === b[length]) length++
  return length
}

function endInCommon(a: string, b: string): number {
  let length = 0
  while (length < Math.min(a.length, b.length) && a.at(-1 - length) === b.at(-1 - length)) length++
  return length
}

/** The characters between two offsets of a textblock. */
export function runsAt({ pieces }: TextBlock, from: number, to: number): CharacterRun[] {
  return pieces.flatMap(({ offset, run }) => sliceRuns([run], from - offset, to - offset))
}
