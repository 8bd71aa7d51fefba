/** A thread's anchor enters the section's document, from where it follows its characters. */
import type { SectionId, TextAnchor, ThreadId } from '@samplan/domain'
import type * as Y from 'yjs'
import { splitDeadText, type DeadText } from '../continuity/deadText.ts'
import { RunIndex } from '../continuity/RunIndex.ts'
import { joinRuns, sliceRuns } from '../continuity/runs.ts'
import { findWords } from './findWords.ts'
import { writeAnchorMoves, type StoredAnchor } from './storedAnchor.ts'
import { textBlocksOf } from './textBlocks.ts'

/** A passage may be of a thousand textblocks, and each that is gone is looked for in all of the section. */
const MAX_SOUGHT = 16

/**
 * Whoever marked the words may not have known what others did to them. Those that do not stand any more are looked for by
 * what they say; where that is not certain, they are lost until they arrive, or an undo or a paste brings them back.
 */
export function placeAnchor(
  doc: Y.Doc,
  sectionId: SectionId,
  threadId: ThreadId,
  anchor: TextAnchor,
  origin: unknown,
): void {
  writeAnchorMoves(doc, [{ threadId, anchor: placedAnchor(doc, sectionId, anchor) }], origin)
}

/** As it would be stored. */
export function placedAnchor(doc: Y.Doc, sectionId: SectionId, anchor: TextAnchor): StoredAnchor {
  const blocks = textBlocksOf(doc, sectionId)
  const standing = RunIndex.of(blocks.flatMap(({ pieces }) => pieces.map(({ run }) => run)))
  const lines = linesOf(anchor).map((line) => splitDeadText(line, standing))
  const missing = lines.flatMap(({ outside }) => outside)
  const found = missing.slice(0, MAX_SOUGHT).flatMap((words) => findWords(blocks, words))
  const isFound = RunIndex.of(found.map(({ from }) => from))
  const fates = missing.map((words) => splitDeadText(words, isFound))
  return {
    runs: joinRuns([
      ...anchor.runs.flatMap((run) => standing.hits(run).map((hit) => hit.run)),
      ...found.map(({ to }) => to),
    ]),
    lost: fates.flatMap(({ outside }) => outside),
    moved: fates.flatMap(({ inside }) => inside),
  }
}

/** What was quoted, textblock by textblock, with the characters of each. */
function linesOf({ quote, runs, before, after, place }: TextAnchor): DeadText[] {
  const lines = quote.split('\n')
  let offset = 0
  return lines.map((text, index) => {
    const start = offset
    offset += text.length
    return {
      runs: sliceRuns(runs, start, offset),
      text,
      before: index === 0 ? before : '',
      after: index === lines.length - 1 ? after : '',
      place,
    }
  })
}
