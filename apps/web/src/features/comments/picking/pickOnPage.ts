/** What is marked on the page, or has the focus, as something to comment on. */
import { blockIdSchema, columnIdSchema, lineIdSchema, sectionIdSchema, type SectionId } from '@samplan/domain'
import { wordsMarkedIn, type MarkedWords } from './editorTexts.ts'
import type { Pick } from './Pick.ts'
import { pointIn } from './textOnPage.ts'

/** Words that are marked: in a field, in an editor, or in a text at rest. Null where none are. */
export function markedOnPage(): Pick | null {
  const { activeElement } = document
  if (activeElement instanceof HTMLTextAreaElement) return markedInField(activeElement)
  const selection = getSelection()
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return null
  const range = selection.getRangeAt(0)
  const start = elementOf(range.startContainer)
  const sectionId = sectionAround(start)
  if (!start || sectionId === null) return null
  const told = wordsMarkedIn(start)
  if (told !== undefined) return told && { kind: 'words', sectionId, ...told }
  const words = markedAtRest(range, start)
  return words ? { kind: 'words', sectionId, ...words } : thingAround(start, sectionId)
}

/** A block or a cell of a budget that has the focus, or is pointed at. */
export function thingOnPage(element: Element | null): Pick | null {
  const sectionId = sectionAround(element)
  return element && sectionId !== null ? thingAround(element, sectionId) : null
}

/** A paragraph, heading or field as a whole. */
export function wholeText(element: Element | null): Pick | null {
  const text = element?.closest('[data-text]')
  const sectionId = sectionAround(text ?? null)
  if (!text || sectionId === null) return null
  const from = pointIn(text, document, 0, 'start')
  const to = pointIn(text, document, 0, 'end')
  return from && to && from.offset < to.offset ? { kind: 'words', sectionId, from, to } : null
}

const elementOf = (node: Node): Element | null => (node instanceof Element ? node : node.parentElement)

export const sectionAround = (element: Element | null): SectionId | null =>
  sectionIdSchema.safeParse(element?.closest('[data-section]')?.getAttribute('data-section')).data ?? null

function markedInField(field: HTMLTextAreaElement): Pick | null {
  const blockId = blockIdSchema.safeParse(field.closest('[data-id]')?.getAttribute('data-id'))
  const sectionId = sectionAround(field)
  const name = field.dataset['field']
  const { selectionStart: from, selectionEnd: to } = field
  if (!blockId.success || sectionId === null || name === undefined || from === to) return null
  const place = { kind: 'field', blockId: blockId.data, field: name } as const
  return { kind: 'words', sectionId, from: { place, offset: from }, to: { place, offset: to } }
}

/** From the first text that the selection touches to the last one of the same section. */
function markedAtRest(range: Range, start: Element): MarkedWords | null {
  const section = start.closest('[data-section]')
  const touched = [...(section?.querySelectorAll('[data-text]') ?? [])].filter((text) =>
    range.intersectsNode(text),
  )
  const [first] = touched
  const last = touched.at(-1)
  if (!first || !last) return null
  const from = pointIn(first, range.startContainer, range.startOffset, 'start')
  const to = pointIn(last, range.endContainer, range.endOffset, 'end')
  return from && to ? { from, to } : null
}

function thingAround(element: Element, sectionId: SectionId): Pick | null {
  const holder = element.closest('[data-id]')
  const blockId = blockIdSchema.safeParse(holder?.getAttribute('data-id'))
  if (!blockId.success) return null
  const path = element.closest('[data-path^="cells/"]')?.getAttribute('data-path')?.split('/') ?? []
  const lineId = lineIdSchema.safeParse(path[1])
  const columnId = columnIdSchema.safeParse(path[2])
  const anchor =
    lineId.success && columnId.success
      ? ({ kind: 'cell', blockId: blockId.data, lineId: lineId.data, columnId: columnId.data } as const)
      : ({ kind: 'block', blockId: blockId.data } as const)
  return { kind: 'thing', sectionId, anchor }
}
