/** One page that needs nothing beside itself: no scripts, no fonts, nothing to fetch. */
import { DEFAULT_THEME, type Theme } from '@samplan/domain'
import { NO_IMAGES, type WithImages } from '../paper/images.ts'
import type { Paper, PaperColophon, PaperContentsEntry, PaperMemo, PaperSection } from '../paper/paper.ts'
import { html, Markup } from './markup.ts'
import { createDataAddress } from './dataAddress.ts'
import { pageOf, type ImageAddress, type Page } from './page.ts'
import { renderHeading } from './renderHeading.ts'
import { renderNodes } from './renderNodes.ts'
import { renderNotes } from './renderNotes.ts'
import { STYLE_SHEET } from './styleSheet.ts'

/**
 * What a browser must be told not to do with the page, as a Content-Security-Policy: nothing runs and nothing is
 * fetched. Styles are the page's own, and those of a page that was made by an earlier renderer differ.
 */
export const HTML_POLICY = [
  `default-src 'none'`,
  `style-src 'unsafe-inline'`,
  `img-src data:`,
  `base-uri 'none'`,
  `form-action 'none'`,
  `frame-ancestors 'none'`,
].join('; ')

/** The text of the paper without a page around it, for a page that has its own frame and styles. */
export interface HtmlBody {
  /** Safe to put into a page as it is. */
  readonly body: string
  readonly contents: readonly PaperContentsEntry[]
}

/** @param addressOf where the page that it is put into finds a picture; null for one that it has not */
export function renderHtmlBody(
  paper: Paper,
  { addressOf = () => null }: { readonly addressOf?: ImageAddress } = {},
): HtmlBody {
  const page = pageOf(paper, addressOf)
  return {
    body: html`${paper.sections.map((section) => renderSection(section, page))}`.text,
    contents: paper.contents,
  }
}

/** The same paper gives the same bytes. */
export function renderHtml(paper: Paper, { images = NO_IMAGES }: WithImages = {}): string {
  return renderPage(paper, pageOf(paper, createDataAddress(paper, images))).text
}

const renderPage = (paper: Paper, page: Page): Markup =>
  html`<!doctype html>
    <html lang="${paper.language}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="robots" content="noindex" />
        <title>${paper.title} – ${paper.standing.label}</title>
        ${new Markup(`<style>${STYLE_SHEET}${themeRules(paper.theme)}</style>`)}
      </head>
      <body class="${paper.standing.draft ? 'draft' : 'frozen'}">
        <a class="skip" href="#text">${paper.skipToText}</a>
        <header class="standing">
          <p>${paper.standing.label} · ${paper.standing.detail}</p>
        </header>
        <main id="text" tabindex="-1">
          <div class="cover">
            ${renderLogo(paper.theme)}
            <h1>${paper.title}</h1>
            ${paragraph('subtitle', paper.subtitle)} ${paper.cover.map((line) => paragraph('fact', line))}
            ${renderNodes(paper.coverText, page)} ${renderNotes(paper.coverNotes, page)}
          </div>
          ${paper.memo && renderMemo(paper.memo, page)} ${renderContents(paper)}
          ${paper.sections.map((section) => renderSection(section, page))}
        </main>
        ${paper.colophon && renderColophon(paper.colophon)}
      </body>
    </html> `

/** Its colour is six hexadecimal digits, so that nothing can come along with it. */
function themeRules({ accent, font }: Theme): string {
  const colour = accent === DEFAULT_THEME.accent ? '' : `:root { --own: ${accent} }\n`
  return font === 'sans' ? `${colour}:root { --text: var(--sans) }\n` : colour
}

const renderLogo = ({ logo }: Theme): Markup | null =>
  logo && html`<img class="logo" alt="${logo.alt}" src="data:${logo.mediaType};base64,${logo.data}" />`

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

const renderSection = (
  { anchor, number, title, kicker, owner, level, nodes, notes }: PaperSection,
  page: Page,
): Markup =>
  html`<section id="${anchor}">
    ${paragraph('kicker', kicker)}
    ${title === null ? null : renderHeading(level, html`${numberOf(number)}${title}`)}
    ${paragraph('owner', owner)} ${renderNodes(nodes, page)} ${renderNotes(notes, page)}
  </section> `

const renderMemo = ({ kind, title, facts, sections }: PaperMemo, page: Page): Markup =>
  html`<div class="memo">
    <p class="kind">${kind}</p>
    ${facts.map((line) => paragraph('fact', line))} ${renderHeading(1, html`${title}`)}
    ${sections.map((section) => renderSection(section, page))}
  </div> `

const renderColophon = ({ title, lines, hashLabel, hash, howToCheck }: PaperColophon): Markup =>
  html`<footer>
    <h2>${title}</h2>
    ${lines.map((line) => html`<p>${line}</p> `)}
    <p>
      <strong>${hashLabel}</strong><br />
      <code>${hash}</code>
    </p>
    <p class="detail">${howToCheck}</p>
  </footer> `
