/**
 * Prose read from Yjs, without a ProseMirror in between: always valid, and nothing that can be shown is left out, save
 * what no client may write: nodes too far down.
 */
import {
  calloutToneSchema,
  spanSchema,
  type Callout,
  type Heading,
  type List,
  type Prose,
  type Quote,
  type Table,
} from '@samplan/domain'
import * as Y from 'yjs'
import { valueOr } from '../records/valueOr.ts'
import { isTooDeep } from './depth.ts'
import { elementId } from './elementId.ts'
import { joinText, readInline, readText } from './readInline.ts'

type Cell = Table['rows'][number]['cells'][number]

/** Empty for what is not prose: a structured block is its reader's. */
export function readProse(type: unknown): Prose[] {
  if (type instanceof Y.XmlText) return readLooseText(type)
  return isElement(type) ? readElement(type) : []
}

/** By `instanceof` alone, its attributes would be of type `any`. */
function isElement(type: unknown): type is Y.XmlElement {
  return type instanceof Y.XmlElement
}

/** Text that stands where only blocks should: shown as a paragraph rather than dropped. */
function readLooseText(text: Y.XmlText): Prose[] {
  const content = joinText(readText(text))
  return content.length === 0 ? [] : [{ type: 'paragraph', id: elementId(text), content }]
}

function readElement(element: Y.XmlElement): Prose[] {
  if (isTooDeep(element)) return []
  const id = elementId(element)
  switch (element.nodeName) {
    case 'paragraph':
      return [{ type: 'paragraph', id, content: readInline(element) }]
    case 'heading':
      return [{ type: 'heading', id, level: readLevel(element), content: readInline(element) }]
    case 'bulletList':
      return [{ type: 'list', id, ordered: false, start: 1, items: readItems(element) }]
    case 'orderedList':
      return [{ type: 'list', id, ordered: true, start: readStart(element), items: readItems(element) }]
    case 'blockquote':
      return [readQuote(element)]
    case 'callout':
      return [{ type: 'callout', id, tone: readTone(element), content: readContent(element) }]
    case 'note':
      return [{ type: 'note', id, content: readContent(element) }]
    case 'table':
      return [{ type: 'table', id, rows: readRows(element) }]
    case 'horizontalRule':
      return [{ type: 'rule', id }]
    default:
      return []
  }
}

function readContent(element: Y.XmlElement): Prose[] {
  return element.toArray().flatMap(readProse)
}

function readLevel(element: Y.XmlElement): Heading['level'] {
  const level = attributeOf(element, 'level')
  return level === 2 || level === 3 ? level : 1
}

function readStart(element: Y.XmlElement): number {
  const start = attributeOf(element, 'start')
  return typeof start === 'number' && Number.isSafeInteger(start) ? start : 1
}

function readItems(list: Y.XmlElement): List['items'] {
  return list.toArray().flatMap((child) => {
    if (child instanceof Y.XmlElement && child.nodeName === 'listItem')
      return [{ content: readContent(child) }]
    const content = readProse(child)
    return content.length === 0 ? [] : [{ content }]
  })
}

function readQuote(element: Y.XmlElement): Quote {
  const attribution = attributeOf(element, 'attribution')
  return {
    type: 'quote',
    id: elementId(element),
    attribution: typeof attribution === 'string' ? attribution : null,
    content: readContent(element),
  }
}

function readTone(element: Y.XmlElement): Callout['tone'] {
  return valueOr(calloutToneSchema, attributeOf(element, 'tone'), 'fact')
}

function readRows(table: Y.XmlElement): Table['rows'] {
  return table.toArray().flatMap((row) => (row instanceof Y.XmlElement ? [{ cells: readCells(row) }] : []))
}

function readCells(row: Y.XmlElement): Cell[] {
  return row.toArray().flatMap((cell) =>
    cell instanceof Y.XmlElement
      ? [
          {
            header: cell.nodeName === 'tableHeader',
            colspan: readSpan(cell, 'colspan'),
            rowspan: readSpan(cell, 'rowspan'),
            content: readContent(cell),
          },
        ]
      : [],
  )
}

function readSpan(cell: Y.XmlElement, name: string): number {
  return valueOr(spanSchema, attributeOf(cell, name), 1)
}

/** Typed as a string by Yjs, but y-tiptap stores numbers as numbers. */
function attributeOf(element: Y.XmlElement, name: string): unknown {
  return element.getAttribute(name)
}
