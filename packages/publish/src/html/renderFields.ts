import type { PaperFields, PaperProject, PaperSignature } from '../paper/paper.ts'
import { html, type Markup } from './markup.ts'

/** The first cell of a row is its head. @param before what stands in front of it, by row */
export function renderFields(
  { title, head, rows, figures, sum }: PaperFields,
  before: (row: number) => Markup | null = () => null,
): Markup {
  const isFigure = (column: number): boolean => figures.includes(column)
  const cell = (text: string, column: number): Markup =>
    isFigure(column) ? html`<td class="figure">${text}</td>` : html`<td>${text}</td>`
  return html`<div class="wide" tabindex="0">
    <table class="fields">
      ${
        title === null
          ? null
          : html`<caption>
              ${title}
            </caption>`
      }
      <thead>
        <tr>
          ${head.map((text, column) =>
            isFigure(column)
              ? html`<th scope="col" class="figure">${text}</th>`
              : html`<th scope="col">${text}</th>`,
          )}
        </tr>
      </thead>
      <tbody>
        ${rows.map(
          ({ cells: [name = '', ...cells], anchor }, row) =>
            html`<tr${idOf(anchor)}>
              <th scope="row">${before(row)}${name}</th>
              ${cells.map((text, index) => cell(text, index + 1))}
            </tr> `,
        )}
        ${sum === null ? null : renderSum(sum, cell)}
      </tbody>
    </table>
  </div> `
}

const renderSum = (
  [label = '', ...cells]: readonly string[],
  cell: (text: string, column: number) => Markup,
): Markup =>
  html`<tr class="sum">
    <th scope="row">${label}</th>
    ${cells.map((text, index) => cell(text, index + 1))}
  </tr> `

/** The place that something leads to. */
export const idOf = (anchor: string | null): Markup | null => (anchor === null ? null : html` id="${anchor}"`)

export const renderProject = ({ label, name, facts, financiers }: PaperProject): Markup =>
  html`<div class="project">
    <p class="label">${label}</p>
    <p class="lead">${name}</p>
    ${
      facts.length === 0
        ? null
        : html`<dl>
            ${facts.map(
              ({ term, text }) =>
                html`<dt>${term}</dt>
                  <dd>${text}</dd> `,
            )}
          </dl> `
    }
    ${financiers && renderFields(financiers)}
  </div> `

export const renderSignature = ({ place, people }: PaperSignature): Markup =>
  html`<div class="signature">
    ${place === null ? null : html`<p>${place}</p>`}
    ${people.map(
      ({ name, title }) =>
        html`<p>
          <strong>${name}</strong>${title === null ? null : html`<br /><span class="detail">${title}</span>`}
        </p> `,
    )}
  </div> `
