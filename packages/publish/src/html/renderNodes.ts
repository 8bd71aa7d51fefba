import type { PaperNode, PaperStatements } from '../paper/paper.ts'
import { html, type Markup } from './markup.ts'
import { renderBudget } from './renderBudget.ts'
import type { Page } from './page.ts'
import { idOf, renderFields, renderProject, renderSignature } from './renderFields.ts'
import { renderFrame, renderImage, renderOrgChart, renderShares } from './renderFigures.ts'
import { renderInlines } from './renderInlines.ts'
import { renderChart, renderMatrix, renderScorecard } from './renderOverview.ts'
import { renderHeading } from './renderHeading.ts'
import { renderTable } from './renderTable.ts'

export const renderNodes = (nodes: readonly PaperNode[], page: Page): Markup[] =>
  nodes.map((node) => renderNode(node, page))

function renderNode(node: PaperNode, page: Page): Markup {
  switch (node.kind) {
    case 'paragraph':
      return html`<p>${renderInlines(node.content, page)}</p> `
    case 'heading':
      return renderHeading(node.level, renderInlines(node.content, page))
    case 'lead':
      return html`<p class="lead">${renderInlines(node.content, page)}</p> `
    case 'list': {
      const items = node.items.map((item) => html`<li>${renderNodes(item, page)}</li> `)
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
        <blockquote>${renderNodes(node.content, page)}</blockquote>
        ${by}
      </figure> `
    }
    case 'table':
      return renderTable(node, (content) => renderNodes(content, page))
    case 'rule':
      return html`<hr /> `
    case 'target':
      return html`<span id="${node.anchor}"></span>`
    case 'callout':
      return html`<div class="callout ${node.tone}">
        <p class="label">${node.label}</p>
        ${renderNodes(node.content, page)}
      </div> `
    case 'image':
      return renderImage(node, page)
    case 'figure':
      return renderFrame(node, page, renderNodes)
    case 'orgChart':
      return renderOrgChart(node)
    case 'shares':
      return renderShares(node)
    case 'signature':
      return renderSignature(node)
    case 'project':
      return renderProject(node)
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

const renderStatements = ({ of, label, items }: PaperStatements): Markup =>
  html`<div class="statements ${of}">
    <p class="label">${label}</p>
    <ul>
      ${items.map(
        ({ text, detail, anchor }) =>
          html`<li${idOf(anchor)}>${text}${detail === null ? null : html`<p class="detail">${detail}</p>`}</li> `,
      )}
    </ul>
  </div> `
