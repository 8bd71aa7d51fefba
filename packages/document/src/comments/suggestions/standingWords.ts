/** The words of a text anchor, where they stand together in one text. */
import type { CharacterRun, TextAnchor, ThreadId } from '@samplan/domain'
import * as Y from 'yjs'
import { resolveAnchors, type TextSpan } from '../../anchors/resolveAnchors.ts'
import { readAnchors } from '../../anchors/storedAnchor.ts'
import { textBlocksOf, textOf, type TextBlock } from '../../anchors/textBlocks.ts'
import { placeKey } from '../../continuity/textPlace.ts'
import type { SectionDoc } from '../../section/moveBlock.ts'

export interface StandingWords {
  readonly span: TextSpan
  readonly words: string
  /** Where Yjs holds them. */
  readonly text: Y.Text
  readonly index: number
}

/** Null where they are gone, or lie apart. */
export function standingWords(
  section: SectionDoc,
  threadId: ThreadId,
  anchor: TextAnchor,
): StandingWords | null {
  const { doc, sectionId } = section
  // A thread that was started while the plan was frozen has no anchor in the section's document.
  const runs = readAnchors(doc).get(threadId) ?? anchor
  const [span, ...others] = resolveAnchors(doc, sectionId, new Map([[threadId, runs]])).get(threadId) ?? []
  if (span === undefined || others.length > 0) return null
  const block = textBlocksOf(doc, sectionId).find(({ place }) => placeKey(place) === placeKey(span.place))
  const first = block && positionOf(doc, block, span.from)
  const last = block && positionOf(doc, block, span.to - 1)
  if (!first || !last) return null
  // Between them a line may be broken, or one Yjs text end and another begin.
  const isTogether = first.text === last.text && last.index - first.index === span.to - 1 - span.from
  return isTogether ? { span, words: textOf(block).slice(span.from, span.to), ...first } : null
}

function positionOf(
  doc: Y.Doc,
  { pieces }: TextBlock,
  offset: number,
): Pick<StandingWords, 'text' | 'index'> | null {
  const piece = pieces.find((candidate) => offset - candidate.offset < candidate.text.length)
  return piece === undefined ? null : positionOfCharacter(doc, piece.run, offset - piece.offset)
}

function positionOfCharacter(
  doc: Y.Doc,
  [client, clock]: CharacterRun,
  offset: number,
): Pick<StandingWords, 'text' | 'index'> | null {
  const character = Y.createRelativePositionFromJSON({ item: { client, clock: clock + offset } })
  const position = Y.createAbsolutePositionFromRelativePosition(character, doc)
  return position?.type instanceof Y.Text ? { text: position.type, index: position.index } : null
}
