/** Pictures, charts that have a shape of their own, and what stands under a caption. */
import type {
  PaperBox,
  PaperFigureFrame,
  PaperImage,
  PaperNode,
  PaperOrgChart,
  PaperShares,
} from '../paper/paper.ts'
import { html, type Markup } from './markup.ts'
import type { Page } from './page.ts'
import { renderFields } from './renderFields.ts'

type RenderNodes = (nodes: readonly PaperNode[], page: Page) => Markup[]

/** The browser knows how large it will be, so that nothing moves while it comes. */
export function renderImage(image: PaperImage, { addressOf }: Page): Markup {
  const { alt, caption, credit, file, missing, width } = image
  const address = file && addressOf(file.hash)
  const picture =
    file === null || address === null
      ? html`<p class="missing">${missing}</p>`
      : html`<img src="${address}" alt="${alt ?? ''}" width="${file.width}" height="${file.height}" />`
  const words = [caption, credit].filter((text) => text !== null)
  const below =
    words.length === 0
      ? null
      : html`<figcaption>
          ${caption === null ? null : html`${caption} `}${
            credit === null ? null : html`<span class="credit">${credit}</span>`
          }
        </figcaption>`
  return html`<figure class="image ${width}">${picture} ${below}</figure> `
}

export const renderFrame = (
  { caption, nodes }: PaperFigureFrame,
  page: Page,
  renderNodes: RenderNodes,
): Markup => html`<figure class="frame">${captionAbove(caption)} ${renderNodes(nodes, page)}</figure> `

const captionAbove = (caption: string | null): Markup | null =>
  caption === null ? null : html`<figcaption class="above">${caption}</figcaption>`

/** Lists in lists: who stands under whom is told by them, and drawn by the style sheet. */
export const renderOrgChart = ({ caption, boxes }: PaperOrgChart): Markup =>
  html`<figure class="frame">
    ${captionAbove(caption)}
    <div class="org">${renderBoxes(boxes)}</div>
  </figure> `

const renderBoxes = (boxes: readonly PaperBox[]): Markup | null =>
  boxes.length === 0
    ? null
    : html`<ul>
        ${boxes.map(
          ({ label, detail, children }) =>
            html`<li>
              <p class="box">
                <strong>${label}</strong>${detail === null ? null : html`<br /><span>${detail}</span>`}
              </p>
              ${renderBoxes(children)}
            </li> `,
        )}
      </ul> `

export const renderShares = ({ caption, alt, slices, table }: PaperShares): Markup =>
  slices.length === 0
    ? html`<figure class="frame">${captionAbove(caption)} ${renderFields(table)}</figure> `
    : html`<figure class="frame shares">
        ${captionAbove(caption)} ${pie(slices, alt)}
        ${renderFields(table, (row) => html`<span class="swatch shade-${row % SHADES}"></span>`)}
      </figure> `

/** As many as there are shades; more begin again, and stand in the table's order all the same. */
const SHADES = 6

const pie = (slices: readonly number[], alt: string): Markup =>
  html`<svg class="pie" viewBox="-1.04 -1.04 2.08 2.08" role="img" aria-label="${alt}">
    ${slices.map((share, index) => {
      const start = slices.slice(0, index).reduce((sum, each) => sum + each, 0)
      return html`<path class="shade-${index % SHADES}" d="${sliceOf(start, start + share)}" />`
    })}
  </svg> `

/** Of a circle of radius 1, clockwise from the top. @param start and end from 0 to 1 */
function sliceOf(start: number, end: number): string {
  const at = (part: number) => {
    const angle = 2 * Math.PI * part - Math.PI / 2
    return `${Math.cos(angle).toFixed(4)} ${Math.sin(angle).toFixed(4)}`
  }
  // An arc from a point to itself is nothing: the whole circle is two halves.
  if (end - start > 0.9999) return 'M 0 -1 A 1 1 0 1 1 0 1 A 1 1 0 1 1 0 -1 Z'
  return `M 0 0 L ${at(start)} A 1 1 0 ${end - start > 0.5 ? 1 : 0} 1 ${at(end)} Z`
}
