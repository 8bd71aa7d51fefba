/**
 * Footnotes on the clipboard: a mark in the text and a mark before the note lead to each other, in Word, LibreOffice and
 * Google Docs alike. They become references and notes of the plan.
 */

import { STYLE } from './styles.ts'

export interface FoundFootnote {
  /** Stands in the text where the mark stood. */
  readonly mark: HTMLElement
  readonly note: HTMLElement
}

/** Survives what unwraps links and spans, and is no element of anybody's. */
const MARK = 'note-mark'

/** Word draws a line between the text and its notes. */
const NOTE_LISTS = `[${STYLE}*='footnote-list'], [${STYLE}*='endnote-list']`

/** Takes the marks out, so that nothing else reads them as links or words; `writeFootnotes` puts references in. */
export function takeFootnotes(body: HTMLElement): FoundFootnote[] {
  for (const line of body.querySelectorAll(`:is(${NOTE_LISTS}) > :is(hr, br)`)) line.remove()
  const anchors = [...body.querySelectorAll<HTMLAnchorElement>('a[href^="#"]')]
  const byName = new Map(anchors.flatMap((anchor) => namesOf(anchor).map((name) => [name, anchor] as const)))
  const found: FoundFootnote[] = []
  for (const first of anchors) {
    const second = byName.get(targetOf(first))
    if (!first.isConnected || second === undefined || second === first || !leadBack(first, second)) continue
    const note = noteAround(second, first)
    if (note === null) continue
    takeNumber(second, note)
    found.push({ mark: replaceByMark(first), note })
  }
  return found
}

/** A reference for each mark, and the notes as blocks at the end. `newId` names them to each other. */
export function writeFootnotes(
  body: HTMLElement,
  found: readonly FoundFootnote[],
  newId: () => string,
): void {
  for (const { mark, note } of found) {
    const id = newId()
    const reference = body.ownerDocument.createElement('span')
    reference.dataset['reference'] = `block:${id}`
    mark.replaceWith(reference)
    const block = body.ownerDocument.createElement('aside')
    block.dataset['note'] = ''
    block.dataset['id'] = id
    // A lone paragraph is the note's text; a container's content is.
    block.append(...(note.matches('p') ? [note.cloneNode(true)] : [...note.childNodes]))
    note.remove()
    body.append(block)
  }
}

const namesOf = (anchor: HTMLAnchorElement): string[] =>
  [anchor.id, anchor.getAttribute('name') ?? ''].filter((name) => name !== '')

const targetOf = (anchor: HTMLAnchorElement): string => (anchor.getAttribute('href') ?? '').slice(1)

/** The one in the text stands first. */
const leadBack = (first: HTMLAnchorElement, second: HTMLAnchorElement): boolean =>
  namesOf(first).includes(targetOf(second)) &&
  (first.compareDocumentPosition(second) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0

/** The largest thing around a note's mark that holds no other of its kind, and not the text. */
function noteAround(second: HTMLAnchorElement, first: HTMLAnchorElement): HTMLElement | null {
  const box = second.closest<HTMLElement>('div, li, aside')
  if (box !== null && !box.contains(first) && box.querySelectorAll('a[href^="#"]').length === 1) return box
  const paragraph = second.closest<HTMLElement>('p')
  return paragraph === null || paragraph.contains(first) ? null : paragraph
}

/** With the space that parts it from the note's words. */
function takeNumber(second: HTMLAnchorElement, note: HTMLElement): void {
  second.remove()
  const walker = note.ownerDocument.createTreeWalker(note, NodeFilter.SHOW_TEXT)
  while (walker.nextNode()) {
    const text = walker.currentNode
    text.nodeValue = (text.nodeValue ?? '').trimStart()
    if (text.nodeValue !== '') return
  }
}

/** Word and Google Docs raise the mark; a reference is raised by itself. */
function replaceByMark(anchor: HTMLAnchorElement): HTMLElement {
  const mark = anchor.ownerDocument.createElement(MARK)
  const raised = anchor.closest('sup')
  const isAlone = raised !== null && raised.textContent?.trim() === anchor.textContent?.trim()
  ;(isAlone ? raised : anchor).replaceWith(mark)
  return mark
}
