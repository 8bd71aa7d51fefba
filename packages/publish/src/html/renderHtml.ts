/** One page that needs nothing beside itself: no scripts, no fonts, no pictures to fetch. */
import { createHash } from 'node:crypto'
import type { Paper, PaperContentsEntry, PaperSection } from '../paper/paper.ts'
import { html, Markup } from './markup.ts'
import { renderHeading } from './renderHeading.ts'
import { renderNodes } from './renderNodes.ts'
import { STYLE_SHEET } from './styleSheet.ts'

/** What a browser must be told not to do with the page, as a Content-Security-Policy. */
export const HTML_POLICY = [
  `default-src 'none'`,
  `style-src 'sha256-${createHash('sha256').update(STYLE_SHEET).digest('base64')}'`,
  `base-uri 'none'`,
  `form-action 'none'`,
  `frame-ancestors 'none'`,
].join('; ')

const STYLE = new Markup(`<style>${STYLE_SHEET}</style>`)

/** The paper without a page around it, for a page that has its own frame. */
export interface HtmlBody {
  /** The same for every paper. */
  readonly style: string
  /** Safe to put into a page as it is. */
  readonly body: string
  readonly contents: readonly PaperContentsEntry[]
}

export const renderHtmlBody = (paper: Paper): HtmlBody => ({
  style: STYLE_SHEET,
  body: html`${paper.sections.map(renderSection)}`.text,
  contents: paper.contents,
})

/** The same paper gives the same bytes. */
export const renderHtml = (paper: Paper): string =>
  html`<!doctype html>
    <html lang="${paper.language}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="robots" content="noindex" />
        <title>${paper.title} – ${paper.standing.label}</title>
        ${STYLE}
      </head>
      <body>
        <aside class="standing">${paper.standing.label} · ${paper.standing.detail}</aside>
        <header class="cover">
          <h1>${paper.title}</h1>
          ${paragraph('subtitle', paper.subtitle)} ${paper.cover.map((line) => paragraph('fact', line))}
          ${renderNodes(paper.coverText)}
        </header>
        ${renderContents(paper)}
        <main>${paper.sections.map(renderSection)}</main>
      </body>
    </html> `.text

const paragraph = (className: string, text: string | null): Markup | null =>
  text === null ? null : html`<p class="${className}">${text}</p>`

function renderContents({ contents, contentsTitle }: Paper): Markup | null {
  if (contents.length === 0) return null
  return html`<nav aria-labelledby="contents">
    <h2 id="contents">${contentsTitle}</h2>
    <ol>
      ${contents.map(renderEntry)}
    </ol>
  </nav>`
}

const renderEntry = ({ anchor, number, title, depth }: PaperContentsEntry): Markup =>
  html`<li data-depth="${depth}"><a href="#${anchor}">${numberOf(number)}${title}</a></li> `

const numberOf = (number: string | null): Markup | null =>
  number === null ? null : html`<span class="number">${number}</span> `

const renderSection = ({ anchor, number, title, kicker, owner, level, nodes }: PaperSection): Markup =>
  html`<section id="${anchor}">
    ${paragraph('kicker', kicker)}
    ${title === null ? null : renderHeading(level, html`${numberOf(number)}${title}`)}
    ${paragraph('owner', owner)} ${renderNodes(nodes)}
  </section> `
