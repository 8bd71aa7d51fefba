/** Own writing in paragraphs and headings that a transaction took out. */
import { blockIdSchema, isProse, proseText, textBlocksIn, type Block, type BlockId } from '@samplan/domain'
import * as Y from 'yjs'
import { derivedId, type ProseType } from '../prose/elementId.ts'
import type { Change, LostWriting } from './lostWriting.ts'
import { areRead, textBefore, type TextBefore } from './passages.ts'
import { holderOf, isTakenOut, ownLength, type OwnRange } from './ownWriting.ts'
import { textsOf } from './textsOf.ts'

export function lostProse(change: Change, ranges: readonly OwnRange[]): LostWriting[] {
  const texts = [...takenOutTexts(change.transaction, ranges)]
  if (texts.length === 0) return []
  const touched = textsOf(change.after.filter((block) => !change.before.includes(block)))
  const byParagraph = Map.groupBy(texts, paragraphOf)
  return [...byParagraph].flatMap(([paragraph, parts]) => {
    const written = parts.map((text) => textBefore(text, change.transaction, ranges))
    const passages = written
      .flatMap((part) => part.passages)
      .filter((passage) => !areRead([passage], touched))
    return passages.length === 0 ? [] : [{ block: asItStood(paragraph, written, change.before), passages }]
  })
}

/**
 * Texts that went as a whole with own letters in them. Letters taken out of a text that stands were seen by whoever did
 * it: nobody deletes single letters that have not arrived.
 */
function takenOutTexts(transaction: Y.Transaction, ranges: readonly OwnRange[]): Set<Y.XmlText> {
  const texts = new Set<Y.XmlText>()
  Y.iterateDeletedStructs(transaction, transaction.deleteSet, (item) => {
    if (!(item instanceof Y.Item) || !(item.content instanceof Y.ContentString)) return
    const { parent } = item
    if (!(parent instanceof Y.XmlText) || ownLength(ranges, item) === 0) return
    const holder = holderOf(parent)
    if (isTakenOut(transaction, item) && holder && isTakenOut(transaction, holder)) texts.add(parent)
  })
  return texts
}

const paragraphOf = (text: Y.XmlText): ProseType => (text.parent instanceof Y.XmlElement ? text.parent : text)

/** With its marks, where the projection had it; else its words. */
function asItStood(type: ProseType, parts: readonly TextBefore[], before: readonly Block[]): Block {
  const words = parts.map(({ text }) => text)
  const ids = new Set([...idBefore(type), derivedId(type)])
  const found = before
    .filter(isProse)
    .flatMap(textBlocksIn)
    .find((prose) => ids.has(prose.id) && words.every((text) => proseText(prose).includes(text)))
  const text = words.join('')
  return found ?? { type: 'paragraph', id: derivedId(type), content: [{ type: 'text', text, marks: [] }] }
}

/** The attribute of an element that is gone is to be had from its history alone. */
function idBefore(type: ProseType): BlockId[] {
  // oxlint-disable-next-line no-underscore-dangle
  const content = type._map.get('id')?.content
  const id = blockIdSchema.safeParse(content instanceof Y.ContentAny ? content.arr.at(-1) : null)
  return id.success ? [id.data] : []
}
