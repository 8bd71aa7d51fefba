/** Threads on a block that goes to another section's document: it is written there letter for letter, under new ids. */
import type { CharacterRun, ThreadId } from '@samplan/domain'
import type * as Y from 'yjs'
import type { DeadText } from '../continuity/deadText.ts'
import { RunIndex } from '../continuity/RunIndex.ts'
import { joinRuns, withoutRuns } from '../continuity/runs.ts'
import { successionsBetween, type Succession } from '../continuity/succession.ts'
import { placeKey } from '../continuity/textPlace.ts'
import { NO_WORDS, readAnchors, removeAnchor, writeAnchorMoves, type StoredAnchor } from './storedAnchor.ts'
import { textOf, type TextBlock } from './textBlocks.ts'

/** A document, and the block's texts as they stand, or stood, in it. */
export interface BlockTexts {
  readonly doc: Y.Doc
  readonly texts: readonly TextBlock[]
}

/** What else a thread is on stays where it is; it then has an anchor in either section. */
export function carryAnchors(from: BlockTexts, to: BlockTexts, origin: unknown): void {
  const successions = from.texts.flatMap((text, index) => successionsOf(text, to.texts[index]))
  const leaving = RunIndex.of(successions.map((succession) => succession.from))
  const places = new Set(from.texts.map(({ place }) => placeKey(place)))
  const leaves = ({ place }: DeadText) => places.has(placeKey(place))
  for (const [threadId, anchor] of readAnchors(from.doc)) {
    const { runs, lost, moved } = anchor
    if (!runs.some((run) => leaving.has(run)) && !lost.some(leaves)) continue
    const carried = { runs: heirsOf(runs, successions), lost: lost.filter(leaves), moved: [] }
    const left = { runs: withoutRuns(runs, leaving), lost: lost.filter((text) => !leaves(text)), moved }
    if (left.runs.length + left.lost.length === 0) removeAnchor(from.doc, threadId, origin)
    else writeAnchorMoves(from.doc, [{ threadId, anchor: left }], origin)
    addAnchor(to.doc, threadId, carried, origin)
  }
}

function successionsOf(text: TextBlock, copy: TextBlock | undefined): Succession[] {
  if (!copy || textOf(text) !== textOf(copy)) return []
  return successionsBetween(runsOf(text), runsOf(copy))
}

const runsOf = ({ pieces }: TextBlock): CharacterRun[] => pieces.map(({ run }) => run)

function heirsOf(runs: readonly CharacterRun[], successions: readonly Succession[]): CharacterRun[] {
  const standing = RunIndex.of(runs)
  return joinRuns(
    successions.flatMap(({ from, to }) =>
      standing.hits(from).map(({ run, offset }): CharacterRun => [to[0], to[1] + offset, run[2]]),
    ),
  )
}

function addAnchor(doc: Y.Doc, threadId: ThreadId, { runs, lost }: StoredAnchor, origin: unknown): void {
  const here = readAnchors(doc).get(threadId) ?? NO_WORDS
  const anchor = { ...here, runs: [...here.runs, ...runs], lost: [...here.lost, ...lost] }
  writeAnchorMoves(doc, [{ threadId, anchor }], origin)
}
