/** Suggested words, written over those that the thread is about. */
import type { SuggestedChange, TextAnchor, ThreadId, Verdict } from '@samplan/domain'
import type * as Y from 'yjs'
import { makeTextAnchor } from '../../anchors/makeTextAnchor.ts'
import { placeAnchor } from '../../anchors/placeAnchor.ts'
import type { TextSpan } from '../../anchors/resolveAnchors.ts'
import { runsOf } from '../../prose/readInline.ts'
import type { SectionDoc } from '../../section/moveBlock.ts'
import { differenceBetween } from './differenceBetween.ts'
import { OUTDATED } from './refusals.ts'
import { standingWords, type StandingWords } from './standingWords.ts'

type TextChange = Extract<SuggestedChange, { kind: 'text' }>

export function applyText(
  section: SectionDoc,
  threadId: ThreadId,
  anchor: TextAnchor,
  { replacement }: TextChange,
  origin: unknown,
): Verdict {
  const standing = standingWords(section, threadId, anchor)
  if (standing === null || standing.words !== anchor.quote) return OUTDATED
  section.doc.transact(() => {
    replaceWords(standing, replacement)
    cover(section, threadId, standing.span, replacement.length, origin)
  }, origin)
  return { ok: true }
}

/** Letters that stay keep their ids: carets in them, and others' threads on them, stay too. */
function replaceWords({ text, index, words }: StandingWords, replacement: string): void {
  const { start, removed, added } = differenceBetween(words, replacement)
  const marks = marksAt(text, index + Math.min(start, words.length - 1))
  text.insert(index + start, added, marks)
  text.delete(index + start + added.length, removed.length)
}

function marksAt(text: Y.Text, index: number): Record<string, unknown> {
  let end = 0
  for (const { insert, attributes } of runsOf(text)) {
    end += typeof insert === 'string' ? insert.length : 1
    if (index < end) return attributes ?? {}
  }
  return {}
}

/** The thread is about the new words; where there are none, about what stood there. */
function cover(
  { doc, sectionId }: SectionDoc,
  threadId: ThreadId,
  { place, from }: TextSpan,
  length: number,
  origin: unknown,
): void {
  const anchor = makeTextAnchor(doc, sectionId, { place, offset: from }, { place, offset: from + length })
  if (anchor !== null) placeAnchor(doc, sectionId, threadId, anchor, origin)
}
