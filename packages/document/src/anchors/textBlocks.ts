/** A section's texts in reading order, with their characters counted as ProseMirror counts them. */
import type { CharacterRun, SectionId, TextPlace } from '@samplan/domain'
import * as Y from 'yjs'
import { fieldKey } from '../blocks/fieldKey.ts'
import { TEXT_FIELDS } from '../blocks/fieldTypes.ts'
import { sliceRuns } from '../continuity/runs.ts'
import { isTextblockName } from '../continuity/textPlace.ts'
import { derivedId, elementId } from '../prose/elementId.ts'
import { isTooDeep } from '../prose/depth.ts'
import { isStructuredNode } from '../schema/nodeNames.ts'
import { sectionMaps, sectionRoots } from '../section/roots.ts'

/** A paragraph, a heading, or a text field of a structured block. */
export interface TextBlock {
  readonly place: TextPlace
  readonly pieces: readonly TextPiece[]
  readonly length: number
}

/** Letters that one Yjs item holds; a hard break or a reference stands between them as a gap of one. */
interface TextPiece {
  readonly offset: number
  readonly run: CharacterRun
  readonly text: string
}

export function textBlocksOf(doc: Y.Doc, sectionId: SectionId): TextBlock[] {
  const { fragment, fields } = sectionRoots(doc, sectionId)
  const seen = new Set<string>()
  return [...blocksIn(fragment, fields, seen)]
}

/** The texts in a child of the section's fragment. */
export function textBlocksIn(doc: Y.Doc, child: Y.XmlElement | Y.XmlText): TextBlock[] {
  const seen = new Set<string>()
  if (!isElement(child)) return [proseBlock(child, [child], seen)]
  return [...blocksOf(child, sectionMaps(doc).fields, seen)]
}

function* blocksIn(parent: Y.XmlFragment, fields: Y.Map<unknown>, seen: Set<string>): Generator<TextBlock> {
  for (const child of parent.toArray()) {
    if (child instanceof Y.XmlText) yield proseBlock(child, [child], seen)
    else if (isElement(child)) yield* blocksOf(child, fields, seen)
  }
}

function* blocksOf(element: Y.XmlElement, fields: Y.Map<unknown>, seen: Set<string>): Generator<TextBlock> {
  if (isTextblockName(element.nodeName)) yield proseBlock(element, element.toArray(), seen)
  else if (isStructuredNode(element.nodeName)) yield* fieldBlocks(element, fields)
  else if (!isTooDeep(element)) yield* blocksIn(element, fields, seen)
}

/** By `instanceof` alone, its attributes would be of type `any`. */
const isElement = (type: unknown): type is Y.XmlElement => type instanceof Y.XmlElement

/** As the projection does, the second of two with one id is known by its place in the Yjs history. */
function proseBlock(type: Y.XmlElement | Y.XmlText, children: unknown[], seen: Set<string>): TextBlock {
  const id = elementId(type)
  const isRepeated = seen.has(id)
  seen.add(id)
  return textBlock({ kind: 'prose', elementId: isRepeated ? derivedId(type) : id }, children)
}

function* fieldBlocks(element: Y.XmlElement, fields: Y.Map<unknown>): Generator<TextBlock> {
  if (!isStructuredNode(element.nodeName)) return
  const blockId = elementId(element)
  for (const field of TEXT_FIELDS[element.nodeName])
    yield textBlock({ kind: 'field', blockId, field }, [fields.get(fieldKey(blockId, field))])
}

function textBlock(place: TextPlace, children: readonly unknown[]): TextBlock {
  const pieces: TextPiece[] = []
  let offset = 0
  for (const child of children) {
    if (child instanceof Y.Text) {
      for (const { run, text } of lettersIn(child)) {
        pieces.push({ offset, run, text })
        offset += text.length
      }
    } else if (child instanceof Y.XmlElement) offset += 1
  }
  return { place, pieces, length: offset }
}

function* lettersIn(text: Y.Text): Generator<Omit<TextPiece, 'offset'>> {
  // Yjs shows nobody the items, which know the ids.
  // oxlint-disable-next-line no-underscore-dangle
  for (let item = text._start; item !== null; item = item.right) {
    const { content, id, length } = item
    if (!item.deleted && content instanceof Y.ContentString)
      yield { run: [id.client, id.clock, length], text: content.str }
  }
}

/** Its letters; a hard break is a line break, and so is a reference, which has no letters of its own. */
export function textOf({ pieces, length }: TextBlock): string {
  let text = ''
  for (const piece of pieces) text = text.padEnd(piece.offset, '\n') + piece.text
  return text.padEnd(length, '\n')
}

/** The characters between two offsets of a textblock. */
export function runsAt({ pieces }: TextBlock, from: number, to: number): CharacterRun[] {
  return pieces
    .filter(({ offset, text }) => offset < to && from < offset + text.length)
    .flatMap(({ offset, run }) => sliceRuns([run], from - offset, to - offset))
}
