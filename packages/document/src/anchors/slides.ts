/**
 * A difference between two texts does not tell which of equal neighbours came or went: "a" typed before "antas" looks like
 * an "a" typed after its first letter, and y-tiptap writes the latter. At the edge of a marked passage it can be seen, so
 * there the reading is taken that leaves the passage whole.
 */
import type { CharacterRun } from '@samplan/domain'
import { RunIndex } from '../continuity/RunIndex.ts'
import { sliceRuns, withoutRuns } from '../continuity/runs.ts'
import type { Stretch } from '../continuity/stretches.ts'
import { successionsBetween, type Succession } from '../continuity/succession.ts'

/** Letters put in after a passage's first ones that could as well stand before it. */
export function slideOff(
  runs: readonly CharacterRun[],
  inserted: readonly Stretch[],
): readonly CharacterRun[] {
  return inserted.reduce<readonly CharacterRun[]>((current, { text, line, start }) => {
    const end = start + text.length
    const equal = equalBefore(line.text, start, end)
    if (equal === 0) return current
    const covered = coverageOf(current, line.runs)
    const first = coveredBefore(covered, start, equal + 1)
    if (!covered(end) || first === 0 || first > equal) return current
    const left = withoutRuns(current, RunIndex.of(sliceRuns(line.runs, start - first, start)))
    return [...left, ...sliceRuns(line.runs, end - first, end)]
  }, runs)
}

/** Of a passage that was taken into at its edge, the letters beside it that say the same are its own. */
export function slideOn(runs: readonly CharacterRun[], dead: readonly Stretch[]): Succession[] {
  return dead.flatMap(({ text, line, start }) => {
    const end = start + text.length
    const before = equalBefore(line.text, start, end)
    const after = equalAfter(line.text, start, end)
    if (before + after === 0) return []
    const covered = coverageOf(runs, line.runs)
    const last = coveredBefore(covered, end, before + 1)
    if (covered(end) && last > 0 && last <= before && !covered(start - 1))
      return successionsBetween(
        sliceRuns(line.runs, end - last, end),
        sliceRuns(line.runs, start - last, start),
      )
    const first = coveredAfter(covered, start, after + 1)
    if (covered(start - 1) && first > 0 && first <= after && !covered(end))
      return successionsBetween(
        sliceRuns(line.runs, start, start + first),
        sliceRuns(line.runs, end, end + first),
      )
    return []
  })
}

/** How far what stands between two offsets can slide to the left and still say the same. */
function equalBefore(text: string, start: number, end: number): number {
  let length = 0
  while (length < Math.min(start, end - start) && text[start - 1 - length] === text[end - 1 - length])
    length++
  return length
}

/** And how far to the right. */
function equalAfter(text: string, start: number, end: number): number {
  let length = 0
  while (length < Math.min(text.length - end, end - start) && text[start + length] === text[end + length])
    length++
  return length
}

type Coverage = (offset: number) => boolean

function coverageOf(runs: readonly CharacterRun[], line: readonly CharacterRun[]): Coverage {
  const index = RunIndex.of(runs)
  return (offset) => offset >= 0 && sliceRuns(line, offset, offset + 1).some((letter) => index.has(letter))
}

function coveredBefore(covered: Coverage, offset: number, most: number): number {
  let count = 0
  while (count < most && covered(offset - 1 - count)) count++
  return count
}

function coveredAfter(covered: Coverage, offset: number, most: number): number {
  let count = 0
  while (count < most && covered(offset + count)) count++
  return count
}
