/** Paragraphs, lists, quotes, tables and pictures of a document as blocks of a section. */
import type { Block, Image, List, Note, Paragraph, Prose } from '@samplan/domain'
import { isNoteList, lose, newBlockId, type DocxContext } from './docxContext.ts'
import { hasClass, isElement, wordsOf, type DocxElement, type DocxNode } from './docxNode.ts'
import { readInline } from './readInline.ts'
import { readTable } from './readTable.ts'

/** A heading deeper than sections go stays in its section's text. */
const INNER_HEADING = /^h[1-6]$/

export function readBlocks(context: DocxContext, nodes: readonly DocxNode[]): Block[] {
  const blocks: Block[] = []
  for (const node of nodes) {
    if (!isElement(node)) {
      if (wordsOf(node) !== '') blocks.push(paragraph(context, [node]))
      continue
    }
    const last = blocks.at(-1)
    if (hasClass(node, 'caption') && last?.type === 'image' && last.caption === '')
      blocks[blocks.length - 1] = { ...last, caption: captionOf(node) }
    // Pictures stand in paragraphs, lists and cells; here each is a block, after what it stood in.
    else
      blocks.push(...readProse(context, node), ...imagesIn(node).map((image) => imageBlock(context, image)))
  }
  return blocks
}

/** Without its number, which is derived. */
const captionOf = (node: DocxElement): string =>
  wordsOf(node).replace(/^(?:figur|bild|figure)\s*\d+\s*[.:–-]?\s*/iu, '')

function readProse(context: DocxContext, node: DocxElement): Prose[] {
  // A contents page is derived, and notes stand where they are referred to.
  if (hasClass(node, 'contents') || isNoteList(node)) return []
  if (INNER_HEADING.test(node.tag)) {
    const content = readInline(context, node.children)
    return content.length === 0 ? [] : [{ type: 'heading', id: newBlockId(context), level: 1, content }]
  }
  switch (node.tag) {
    case 'ul':
    case 'ol':
      return [readList(context, node)]
    case 'table':
      return readTable(context, node, proseIn)
    case 'blockquote': {
      const content = proseIn(context, node)
      return content.length === 0
        ? []
        : [{ type: 'quote', id: newBlockId(context), attribution: null, content }]
    }
    default: {
      const read = paragraph(context, node.children)
      return read.content.length === 0 ? [] : [read]
    }
  }
}

/** Prose of an element that may hold text, paragraphs, or both: a list item, a cell, a note. */
function proseIn(context: DocxContext, { children }: DocxElement): Prose[] {
  const prose: Prose[] = []
  let run: DocxNode[] = []
  const endRun = () => {
    const read = paragraph(context, run)
    if (read.content.length > 0) prose.push(read)
    run = []
  }
  for (const child of children) {
    if (isElement(child) && BLOCKS.has(child.tag)) {
      endRun()
      prose.push(...readProse(context, child))
    } else run.push(child)
  }
  endRun()
  return prose
}

const BLOCKS: ReadonlySet<string> = new Set([
  'p',
  'ul',
  'ol',
  'table',
  'blockquote',
  'h1',
  'h2',
  'h3',
  'h4',
  'h5',
  'h6',
])

const paragraph = (context: DocxContext, nodes: readonly DocxNode[]): Paragraph => ({
  type: 'paragraph',
  id: newBlockId(context),
  content: readInline(context, nodes),
})

function readList(context: DocxContext, node: DocxElement): List {
  const start = Number(node.attributes['start'] ?? 1)
  const items = node.children.filter(isElement).map((item) => {
    const content = proseIn(context, item)
    // An item of a list that is all inner list has no words of its own.
    return { content: content[0]?.type === 'paragraph' ? content : [paragraph(context, []), ...content] }
  })
  return {
    type: 'list',
    id: newBlockId(context),
    ordered: node.tag === 'ol',
    start: Number.isSafeInteger(start) ? start : 1,
    items,
  }
}

/** The notes that the section refers to, in the order in which it does. */
export function readNotes(context: DocxContext): Note[] {
  const names = [...context.referred]
  context.referred.clear()
  return names.flatMap((name) => {
    const note = context.notes.get(name)
    return note === undefined
      ? []
      : [{ type: 'note' as const, id: note.id, content: proseIn(context, note.element) }]
  })
}

const imagesIn = (node: DocxNode): DocxElement[] => {
  if (!isElement(node)) return []
  return node.tag === 'img' ? [node] : node.children.flatMap(imagesIn)
}

/** `src` is the picture's place among those of the document, and empty for one that cannot be taken in. */
function imageBlock(context: DocxContext, { attributes }: DocxElement): Image {
  const id = newBlockId(context)
  const { src = '' } = attributes
  if (src === '') lose(context, 'image')
  else context.pictures.push({ blockId: id, index: Number(src) })
  return {
    type: 'image',
    id,
    file: null,
    alt: (attributes['alt'] ?? '').trim(),
    isDecorative: false,
    caption: '',
    credit: null,
    width: 'full',
  }
}
