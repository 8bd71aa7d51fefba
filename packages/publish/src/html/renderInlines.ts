import type { PaperInline } from '../paper/paper.ts'
import { html, type Markup } from './markup.ts'
import type { Page } from './page.ts'

export const renderInlines = (content: readonly PaperInline[], page: Page): Markup[] =>
  content.map((inline) => renderInline(inline, page))

function renderInline(inline: PaperInline, page: Page): Markup {
  switch (inline.kind) {
    case 'break':
      return html`<br />`
    case 'reference':
      return renderReference(inline, page)
    case 'note':
      return renderNoteMark(inline, page)
    case 'text': {
      let markup = html`${inline.text}`
      if (inline.italic) markup = html`<em>${markup}</em>`
      if (inline.bold) markup = html`<strong>${markup}</strong>`
      return inline.href === null ? markup : html`<a href="${inline.href}">${markup}</a>`
    }
    default:
      return inline satisfies never
  }
}

function renderReference(
  { text, target, isBroken }: Extract<PaperInline, { kind: 'reference' }>,
  { anchors }: Page,
): Markup {
  if (isBroken) return html`<span class="broken">${text}</span>`
  return target !== null && anchors.has(target) ? html`<a href="#${target}">${text}</a>` : html`${text}`
}

/** The first has a place that its note leads back to. */
function renderNoteMark(
  { number, label, isFirst, target }: Extract<PaperInline, { kind: 'note' }>,
  { anchors }: Page,
): Markup {
  if (!anchors.has(target)) return html`<sup>${number}</sup>`
  const id = isFirst ? html` id="${markOf(target)}"` : null
  return html`<sup><a${id} class="note" href="#${target}" role="doc-noteref" aria-label="${label}">${number}</a></sup>`
}

/** The place in the text that a note hangs on. */
export const markOf = (anchor: string): string => `till-${anchor}`
