/**
 * Letters that were dead before the transaction and stand again. Ordinary typing must never look like that: it takes the
 * mark of an undo, an update that deletes those very letters too, or text that came in one piece and says where it is from.
 */
import type { CharacterRun } from '@samplan/domain'
import { commonRuns } from './commonRuns.ts'
import type { DeadText } from './deadText.ts'
import { deadAmong, type DeadHit, type Deletions, type PastTexts } from './pastTexts.ts'
import { RunIndex } from './RunIndex.ts'
import { sliceRuns, withoutRuns } from './runs.ts'
import { edgesOf, type Stretch, type StretchPart } from './stretches.ts'
import { freshPart, successionsBetween, type Succession } from './succession.ts'
import { placeKey } from './textPlace.ts'
import { PHRASE, weightOf, WORD } from './weight.ts'

interface Return {
  readonly dead: DeadText
  readonly deadAt: number
  readonly stretch: Stretch
  readonly at: number
  readonly length: number
  readonly weight: number
}

/** Whether anything speaks for a return; that is told without comparing texts. */
export function mayReturn(inserted: readonly Stretch[], { lost, moved, index }: PastTexts): boolean {
  if (lost.length === 0 && moved.length === 0) return false
  return inserted.some(
    (stretch) =>
      isPiece(stretch) ||
      stretch.runs.some((run) => index.has(run)) ||
      stretch.parts.some((part) => deletedLetters(part, index).length > 0),
  )
}

/** `moved` is what the transaction itself took out and put in. */
export function findReturns(
  inserted: readonly Stretch[],
  past: PastTexts,
  moved: readonly Succession[],
): Succession[] {
  const certain = [...findArrived(inserted, past), ...findRedone(inserted, past)]
  return [...certain, ...findPasted(inserted, past, [...moved, ...certain])]
}

/** Letters that are pasted, or stand in what an undo made anew; `known` says what is explained otherwise. */
function findPasted(
  inserted: readonly Stretch[],
  { lost, moved, deletions }: PastTexts,
  known: readonly Succession[],
): Succession[] {
  const explained = RunIndex.of(known.map(({ to }) => to))
  const returned = RunIndex.of([])
  const unexplained = inserted.filter(
    (stretch) => isPiece(stretch) && withoutRuns(stretch.runs, explained).length > 0,
  )
  return unexplained
    .flatMap((stretch) => [
      ...lost.flatMap((dead) => returnsOf(dead, stretch, isPasted)),
      ...moved.flatMap((dead) => returnsOf(dead, stretch, (run) => isPasted(run) && isNamed(run, deletions))),
    ])
    .toSorted((a, b) => b.weight - a.weight)
    .flatMap(({ dead, deadAt, stretch, at, length }) => {
      const fresh = successionsBetween(
        sliceRuns(dead.runs, deadAt, deadAt + length),
        sliceRuns(stretch.runs, at, at + length),
      ).flatMap((succession) => freshPart(succession, returned, explained))
      for (const { from, to } of fresh) {
        returned.add(from, null)
        explained.add(to, null)
      }
      return fresh
    })
}

/** A letter or three, typed into a paragraph that stood there, are not. */
const isPiece = ({ inNewBlock, text }: Stretch): boolean => inNewBlock || weightOf(text) >= WORD

/** Letters that were spoken of before they arrived: a thread on them was quicker than the text. */
function findArrived(inserted: readonly Stretch[], { index }: PastTexts): Succession[] {
  return inserted.flatMap(({ runs }) =>
    runs.flatMap((run) => index.hits(run).map((hit) => ({ from: hit.run, to: hit.run }))),
  )
}

/** Letters put in where they stood before, which only Yjs's undo does: in front of the very letters that were deleted. */
function findRedone(inserted: readonly Stretch[], { index }: PastTexts): Succession[] {
  return inserted.flatMap((stretch) =>
    stretch.parts.flatMap((part) =>
      deletedLetters(part, index).flatMap(({ dead, offset, run, at }) => {
        const start = part.start + at
        const end = start + run[2]
        const isSame = stretch.text.slice(start, end) === dead.text.slice(offset, offset + run[2])
        return isSame ? successionsBetween([run], sliceRuns(stretch.runs, start, end)) : []
      }),
    ),
  )
}

const deletedLetters = ({ rightOrigin, length }: StretchPart, index: PastTexts['index']): DeadHit[] =>
  rightOrigin === null ? [] : deadAmong(index, [rightOrigin.client, rightOrigin.clock, length])

/** Where a dead text and what stood beside it agree with a stretch. */
interface Agreement {
  readonly dead: DeadText
  readonly stretch: Stretch
  /** Where the agreement begins in the stretch, and how long it is, the surroundings included. */
  readonly start: number
  readonly length: number
  readonly weight: number
  /** All of the dead text is in it. */
  readonly isWhole: boolean
  /** The dead letters in it. */
  readonly runs: readonly CharacterRun[]
}

function returnsOf(dead: DeadText, stretch: Stretch, isEnough: (agreement: Agreement) => boolean): Return[] {
  const remembered = dead.before + dead.text + dead.after
  return commonRuns(remembered, stretch.text).flatMap(({ a, b, length }) => {
    const from = Math.max(a, dead.before.length)
    const to = Math.min(a + length, dead.before.length + dead.text.length)
    if (from >= to) return []
    const deadAt = from - dead.before.length
    const weight = weightOf(remembered.slice(a, a + length))
    const runs = sliceRuns(dead.runs, deadAt, deadAt + to - from)
    const isWhole = to - from === dead.text.length
    if (!isEnough({ dead, stretch, start: b, length, weight, isWhole, runs })) return []
    return [{ dead, deadAt, stretch, at: b + from - a, length: to - from, weight }]
  })
}

/** The update deletes the very letters that it puts in; somebody else had moved them already. */
function isNamed({ runs }: Agreement, deletions: Deletions | null): boolean {
  return runs.every(([client, clock, count]) =>
    deletions?.clients
      .get(client)
      ?.some((range) => range.clock <= clock && clock + count <= range.clock + range.len),
  )
}

function isPasted({ dead, stretch, start, length, weight, isWhole }: Agreement): boolean {
  const edges = edgesOf(stretch)
  const fromEdge = edges.includes(start)
  const toEdge = edges.includes(start + length)
  // A paragraph keeps its id when it is cut and pasted, and when its deletion is undone.
  if (stretch.inNewBlock && placeKey(stretch.place) === placeKey(dead.place) && fromEdge && toEdge)
    return true
  if (weight >= PHRASE) return true
  return weight >= WORD && ((fromEdge && toEdge) || (isWhole && weight >= 2 * WORD && (fromEdge || toEdge)))
}
