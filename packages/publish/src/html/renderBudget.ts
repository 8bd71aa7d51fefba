import type { PaperBudget, PaperBudgetLine, PaperFigure, PaperFootnote, PaperSum } from '../paper/paper.ts'
import { html, type Markup } from './markup.ts'
import { idOf } from './renderFields.ts'

export function renderBudget(budget: PaperBudget): Markup {
  const { title, codeHead, lineHead, figureHeads, groups, result, unit, footnotes } = budget
  const labelColumns = codeHead === null ? 1 : 2
  return html`<div class="wide" tabindex="0" role="group" aria-label="${title}">
      <table class="budget">
        <caption>
          ${title}
        </caption>
        <thead>
          <tr>
            ${codeHead === null ? null : html`<th scope="col">${codeHead}</th>`}
            <th scope="col">${lineHead}</th>
            ${figureHeads.map((head) => html`<th scope="col" class="figure">${head}</th>`)}
          </tr>
        </thead>
        ${groups.map(
          ({ label, lines, sum }) =>
            html`<tbody>
              <tr class="group">
                <th scope="rowgroup" colspan="${labelColumns + figureHeads.length}">${label}</th>
              </tr>
              ${lines.map((line) => renderLine(line, budget))}
              <tr class="sum">
                ${renderSum(sum, labelColumns)}
              </tr>
            </tbody> `,
        )}
        <tbody>
          <tr class="result">
            ${renderSum(result, labelColumns)}
          </tr>
        </tbody>
      </table>
    </div>
    ${unit === null ? null : html`<p class="legend">${unit}</p> `}
    ${footnotes.length > 0 ? html`<div class="footnotes">${footnotes.map(renderFootnote)}</div> ` : null}`
}

function renderLine(line: PaperBudgetLine, { codeHead, footnotes }: PaperBudget): Markup {
  const { code, label, explanation, remarks, notes, figures, anchor } = line
  const marks = (indices: readonly number[]) =>
    indices.map((index) => html` <sup>${footnotes[index]?.mark ?? null}</sup>`)
  return html`<tr${idOf(anchor)}>
    ${codeHead === null ? null : html`<td class="code">${code}</td>`}
    <th scope="row">
      ${label}${marks(notes)} ${explanation === null ? null : html`<p class="detail">${explanation}</p>`}
      ${remarks.map((remark) => html`<p class="detail">${remark}</p>`)}
    </th>
    ${figures.map(({ text, notes: own }) => html`<td class="figure">${text}${marks(own)}</td>`)}
  </tr> `
}

const renderSum = ({ label, figures }: PaperSum, labelColumns: number): Markup =>
  html`<th scope="row" colspan="${labelColumns}">${label}</th>
    ${figures.map(renderFigure)}`

const renderFigure = ({ text }: PaperFigure): Markup => html`<td class="figure">${text}</td>`

const renderFootnote = ({ mark, text, parts }: PaperFootnote): Markup =>
  html`<div class="footnote">
    <p><sup>${mark}</sup> ${text}</p>
    ${parts.map(renderPart)}
  </div> `

function renderPart({ source, items, total }: PaperFootnote['parts'][number]): Markup {
  const rows = [
    ...items.map(
      ({ label, amount }) =>
        html`<tr>
          <th scope="row">${label}</th>
          <td class="figure">${amount}</td>
        </tr> `,
    ),
    ...(total
      ? [
          html`<tr class="sum">
            <th scope="row">${total.label}</th>
            <td class="figure">${total.amount}</td>
          </tr> `,
        ]
      : []),
  ]
  return html`${source === '' ? null : html`<p>${source}</p> `}${
    rows.length > 0
      ? html`<table class="items">
          <tbody>
            ${rows}
          </tbody>
        </table> `
      : null
  }`
}
