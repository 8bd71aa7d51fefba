/** The text of a paragraph or heading. */
import type { Inline, Mark } from '@samplan/domain'
import * as Y from 'yjs'
import { readMarks } from './readMarks.ts'
import { parseTarget } from './referenceTarget.ts'

export function readInline(element: Y.XmlElement): Inline[] {
  return joinText(element.toArray().flatMap(readChild))
}

function readChild(child: unknown): Inline[] {
  if (child instanceof Y.XmlText) return readText(child)
  if (!isElement(child)) return []
  if (child.nodeName === 'hardBreak') return [{ type: 'break' }]
  return child.nodeName === 'reference' ? readReference(child) : []
}

/** By `instanceof` alone, its attributes would be of type `any`. */
const isElement = (type: unknown): type is Y.XmlElement => type instanceof Y.XmlElement

/** One that leads nowhere at all has nothing to show. */
function readReference(element: Y.XmlElement): Inline[] {
  const to = parseTarget(element.getAttribute('to'))
  return to === null ? [] : [{ type: 'reference', to }]
}

export function readText(text: Y.XmlText): Inline[] {
  return runsOf(text).flatMap(({ insert, attributes }) =>
    typeof insert === 'string' && insert !== ''
      ? [{ type: 'text', text: insert, marks: readMarks(attributes) }]
      : [],
  )
}

export interface Run {
  readonly insert?: unknown
  readonly attributes?: Record<string, unknown>
}

export function runsOf(text: Y.Text): readonly Run[] {
  // Yjs types a delta as `any`.
  // oxlint-disable-next-line typescript/no-unsafe-return
  return text.toDelta()
}

/** Neighbours with equal marks are one text, however often they were split in the history. */
export function joinText(inlines: readonly Inline[]): Inline[] {
  const joined: Inline[] = []
  for (const inline of inlines) {
    const last = joined.at(-1)
    if (inline.type === 'text' && last?.type === 'text' && sameMarks(inline.marks, last.marks))
      joined[joined.length - 1] = { ...last, text: last.text + inline.text }
    else joined.push(inline)
  }
  return joined
}

function sameMarks(a: readonly Mark[], b: readonly Mark[]): boolean {
  return a.length === b.length && JSON.stringify(a) === JSON.stringify(b)
}
