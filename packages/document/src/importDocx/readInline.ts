/** The text of a paragraph with its marks, its breaks and its references to notes. */
import type { Inline, Mark } from '@samplan/domain'
import { compareText } from '../records/order.ts'
import { joinText } from '../prose/readInline.ts'
import { isBackLink, noteNamed, type DocxContext } from './docxContext.ts'
import { isElement, type DocxElement, type DocxNode } from './docxNode.ts'

/** Without white space at its ends, which shows nothing. */
export const readInline = (context: DocxContext, nodes: readonly DocxNode[]): Inline[] =>
  trimmed(joinText(nodes.flatMap((node) => readNode(context, node, []))))

function readNode(context: DocxContext, node: DocxNode, marks: readonly Mark[]): Inline[] {
  if (!isElement(node)) return readText(node, marks)
  if (isBackLink(node)) return []
  const note = noteNamed(node)
  if (note !== null) return readMark(context, note)
  if (node.tag === 'br') return [{ type: 'break' }]
  // Pictures are blocks of their own; see `readBlocks`.
  if (node.tag === 'img') return []
  const own = markOf(node)
  const inner = own === null ? marks : [...marks.filter(({ type }) => type !== own.type), own]
  return node.children.flatMap((child) => readNode(context, child, inner))
}

const readText = (text: string, marks: readonly Mark[]): Inline[] => {
  const words = text.replace(/[\t\n\r ]+/g, ' ')
  const sorted = marks.toSorted((a, b) => compareText(a.type, b.type))
  return words === '' ? [] : [{ type: 'text', text: words, marks: sorted }]
}

/** A mark whose note is missing leads nowhere. */
function readMark({ notes, referred }: DocxContext, name: string): Inline[] {
  const note = notes.get(name)
  if (note === undefined) return []
  referred.add(name)
  return [{ type: 'reference', to: { kind: 'block', id: note.id } }]
}

const ADDRESS = /^(?:https?:\/\/|mailto:)/i

/** A link within the document has no place to lead to, and one with a script none that it may. */
function markOf({ tag, attributes }: DocxElement): Mark | null {
  if (tag === 'strong' || tag === 'b') return { type: 'bold' }
  if (tag === 'em' || tag === 'i') return { type: 'italic' }
  const href = attributes['href'] ?? ''
  return tag === 'a' && ADDRESS.test(href) ? { type: 'link', href } : null
}

function trimmed(inlines: readonly Inline[]): Inline[] {
  return trimEnd(trimStart(inlines))
}

function trimStart([first, ...rest]: readonly Inline[]): Inline[] {
  if (first === undefined) return []
  if (first.type === 'break') return trimStart(rest)
  if (first.type !== 'text') return [first, ...rest]
  const text = first.text.trimStart()
  return text === '' ? trimStart(rest) : [{ ...first, text }, ...rest]
}

function trimEnd(inlines: readonly Inline[]): Inline[] {
  const rest = inlines.slice(0, -1)
  const last = inlines.at(-1)
  if (last === undefined) return []
  if (last.type === 'break') return trimEnd(rest)
  if (last.type !== 'text') return [...inlines]
  const text = last.text.trimEnd()
  return text === '' ? trimEnd(rest) : [...rest, { ...last, text }]
}
