/**
 * Structured blocks on the clipboard. In the text a block is only its id; on the clipboard it carries its content, so
 * that it can be pasted into another section, and words, so that other programs get something to read.
 */
import { structuredBlockSchema, type SectionId, type StructuredBlock } from '@samplan/domain'
import { DOMSerializer, type Schema } from '@tiptap/pm/model'
import { isStructured } from '../editor/structured.ts'
import type { ReadStructured } from '../editor/structuredReader.ts'
import { wordsOf } from './wordsOf.ts'

const CONTENT = 'data-content'
const SECTION = 'data-section'

export interface ClipboardBlock {
  readonly block: StructuredBlock
  /** The section it was copied or cut from. */
  readonly sectionId: string
}

export function clipboardSerializer(
  schema: Schema,
  sectionId: SectionId,
  read: ReadStructured,
): DOMSerializer {
  const nodes = DOMSerializer.nodesFromSchema(schema)
  for (const name of Object.keys(nodes)) {
    if (isStructured(name)) nodes[name] = (node) => blockElement(read(node), sectionId)
  }
  return new DOMSerializer(nodes, DOMSerializer.marksFromSchema(schema))
}

function blockElement(block: StructuredBlock | null, sectionId: SectionId): HTMLElement {
  const element = document.createElement('div')
  if (!block) return element
  element.dataset['block'] = block.type
  element.dataset['id'] = block.id
  element.setAttribute(SECTION, sectionId)
  element.setAttribute(CONTENT, JSON.stringify(block))
  element.append(
    ...wordsOf(block).map((words) => {
      const paragraph = document.createElement('p')
      paragraph.textContent = words
      return paragraph
    }),
  )
  return element
}

/** By id, as they stood when they were copied. What does not fit is not taken: anyone can write to a clipboard. */
export function blocksOnClipboard(html: string): ReadonlyMap<string, ClipboardBlock> {
  if (!html.includes(CONTENT)) return new Map()
  const { body } = new DOMParser().parseFromString(html, 'text/html')
  return new Map(
    [...body.querySelectorAll(`[${CONTENT}]`)].flatMap((element) => {
      const block = structuredBlockSchema.safeParse(parseJson(element.getAttribute(CONTENT) ?? ''))
      const sectionId = element.getAttribute(SECTION) ?? ''
      return block.success ? [[block.data.id, { block: block.data, sectionId }] as const] : []
    }),
  )
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}
