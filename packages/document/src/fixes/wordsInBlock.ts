/** Finding words in the running text of a block, where they stand in one piece. */
import type { BlockId, SectionId } from '@samplan/domain'
import * as Y from 'yjs'
import { elementId } from '../prose/elementId.ts'
import { runsOf } from '../prose/readInline.ts'
import { childrenOf } from '../section/readSection.ts'

export interface FoundWords {
  readonly text: Y.XmlText
  readonly index: number
}

/** The first place in reading order; null where the words are not, or stand around a break or a reference. */
export function wordsInBlock(
  doc: Y.Doc,
  sectionId: SectionId,
  blockId: BlockId,
  words: string,
): FoundWords | null {
  const block = childrenOf(doc.getXmlFragment(sectionId)).find((child) => elementId(child) === blockId)
  for (const text of block === undefined ? [] : textsIn(block)) {
    const index = plainTextOf(text).indexOf(words)
    if (index !== -1) return { text, index }
  }
  return null
}

function textsIn(type: Y.XmlElement | Y.XmlText): Y.XmlText[] {
  if (type instanceof Y.XmlText) return [type]
  return type
    .toArray()
    .flatMap((child) => (child instanceof Y.XmlElement || child instanceof Y.XmlText ? textsIn(child) : []))
}

/** An embedded thing takes one place in a text. */
export const plainTextOf = (text: Y.Text): string =>
  runsOf(text)
    .map(({ insert }) => (typeof insert === 'string' ? insert : '\uFFFC'))
    .join('')
