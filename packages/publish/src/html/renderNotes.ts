import type { PaperNote } from '../paper/paper.ts'
import { html, type Markup } from './markup.ts'
import type { Page } from './page.ts'
import { markOf } from './renderInlines.ts'
import { renderNodes } from './renderNodes.ts'

/** At the end of their section, since a page on a screen has no foot; each leads back to where it hangs. */
export function renderNotes(notes: readonly PaperNote[], page: Page): Markup | null {
  if (notes.length === 0) return null
  return html`<div class="notes" role="note">
    <p class="label">${page.notesTitle}</p>
    <dl>${notes.map((note) => renderNote(note, page))}</dl>
  </div> `
}

function renderNote({ anchor, label, number, isLoose, content }: PaperNote, page: Page): Markup {
  const back = isLoose
    ? null
    : html` <a href="#${markOf(anchor)}" role="doc-backlink" aria-label="${page.backToText}: ${label}">↩</a>`
  return html`<dt id="${anchor}">${number}</dt>
    <dd>${renderNodes(content, page)}${back}</dd> `
}
