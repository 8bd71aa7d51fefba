import type { PaperNode, PaperTable, PaperTableCell } from '../paper/paper.ts'
import { isBlank } from '../paper/printable.ts'
import { html, type Markup } from './markup.ts'

type RenderNodes = (nodes: readonly PaperNode[]) => Markup[]

/** @param renderNodes renders what stands in a cell, where tables may stand again */
export function renderTable({ rows, headerRows }: PaperTable, renderNodes: RenderNodes): Markup {
  const written = rows.map((row) => renderRow(row, renderNodes))
  const head =
    headerRows > 0
      ? html`<thead>
          ${written.slice(0, headerRows)}
        </thead> `
      : null
  return html`<div class="wide" tabindex="0">
    <table class="text">
      ${head}
      <tbody>
        ${written.slice(headerRows)}
      </tbody>
    </table>
  </div> `
}

const renderRow = (cells: readonly PaperTableCell[], renderNodes: RenderNodes): Markup =>
  html`<tr>
    ${cells.map((cell) => renderCell(cell, renderNodes(cell.content)))}
  </tr> `

function renderCell({ header, colspan, rowspan }: PaperTableCell, content: readonly Markup[]): Markup {
  const spans = [
    colspan > 1 ? html` colspan="${colspan}"` : null,
    rowspan > 1 ? html` rowspan="${rowspan}"` : null,
  ]
  // An empty corner is head of nothing.
  return header && isSeen(content) ? html`<th${spans}>${content}</th>` : html`<td${spans}>${content}</td>`
}

const isSeen = (content: readonly Markup[]): boolean =>
  content.some(({ text }) => !isBlank(text.replaceAll(/<[^>]*>/gu, '')))
