import type { PaperFields, PaperInline, PaperNode, PaperStatements } from '../paper/paper.ts'
import { html, type Markup } from './markup.ts'
import { renderBudget } from './renderBudget.ts'
import { renderChart, renderMatrix, renderScorecard } from './renderOverview.ts'
import { renderHeading } from './renderHeading.ts'
import { renderTable } from './renderTable.ts'

export const renderNodes = (nodes: readonly PaperNode[]): Markup[] => nodes.map(renderNode)

function renderNode(node: PaperNode): Markup {
  switch (node.kind) {
    case 'paragraph':
      return html`<p>${renderInlines(node.content)}</p> `
    case 'heading':
      return renderHeading(node.level, renderInlines(node.content))
    case 'lead':
      return html`<p class="lead">${renderInlines(node.content)}</p> `
    case 'list': {
      const items = node.items.map((item) => html`<li>${renderNodes(item)}</li> `)
      return node.ordered
        ? html`<ol start="${node.start}">
            ${items}
          </ol> `
        : html`<ul>
            ${items}
          </ul> `
    }
    case 'quote': {
      const by = node.attribution === null ? null : html`<figcaption>${node.attribution}</figcaption>`
      return html`<figure class="quote">
        <blockquote>${renderNodes(node.content)}</blockquote>
        ${by}
      </figure> `
    }
    case 'table':
      return renderTable(node, renderNodes)
    case 'rule':
      return html`<hr /> `
    case 'statements':
      return renderStatements(node)
    case 'fields':
      return renderFields(node)
    case 'budget':
      return renderBudget(node)
    case 'matrix':
      return renderMatrix(node)
    case 'scorecard':
      return renderScorecard(node)
    case 'chart':
      return renderChart(node)
    default:
      return node satisfies never
  }
}

const renderInlines = (content: readonly PaperInline[]): Markup[] => content.map(renderInline)

function renderInline(inline: PaperInline): Markup {
  if (inline.kind === 'break') return html`<br />`
  let markup = html`${inline.text}`
  if (inline.italic) markup = html`<em>${markup}</em>`
  if (inline.bold) markup = html`<strong>${markup}</strong>`
  return inline.href === null ? markup : html`<a href="${inline.href}">${markup}</a>`
}

const renderStatements = ({ of, label, items }: PaperStatements): Markup =>
  html`<div class="statements ${of}">
    <p class="label">${label}</p>
    <ul>
      ${items.map(
        ({ text, detail }) =>
          html`<li>${text}${detail === null ? null : html`<p class="detail">${detail}</p>`}</li> `,
      )}
    </ul>
  </div> `

const renderFields = ({ head, rows }: PaperFields): Markup =>
  html`<div class="wide" tabindex="0">
    <table class="fields">
      <thead>
        <tr>
          ${head.map((cell) => html`<th scope="col">${cell}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${rows.map(
          ([name = '', ...cells]) =>
            html`<tr>
              <th scope="row">${name}</th>
              ${cells.map((cell) => html`<td>${cell}</td>`)}
            </tr> `,
        )}
      </tbody>
    </table>
  </div> `
