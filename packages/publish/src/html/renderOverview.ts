/** How goals hang together, and how money is shared out: all of it as tables, so that it can be read without seeing it. */
import type { PaperChart, PaperMatrix, PaperScorecard } from '../paper/paper.ts'
import { html, type Markup } from './markup.ts'
import { idOf } from './renderFields.ts'

export const renderMatrix = ({ caption, rowHead, columns, rows, legend }: PaperMatrix): Markup =>
  html`<div class="wide" tabindex="0" role="group" aria-label="${caption}">
      <table class="matrix">
        <thead>
          <tr>
            <th scope="col">${rowHead}</th>
            ${columns.map((area) => html`<th scope="col">${area}</th>`)}
          </tr>
        </thead>
        <tbody>
          ${rows.map(
            ({ label, cells }) =>
              html`<tr>
                <th scope="row">${label}</th>
                ${cells.map(({ text, filled }) =>
                  filled ? html`<td class="filled">${text}</td>` : html`<td></td>`,
                )}
              </tr> `,
          )}
        </tbody>
      </table>
    </div>
    <p class="legend">${legend}</p> `

export const renderScorecard = ({ caption, goalHead, placeHead, groups }: PaperScorecard): Markup =>
  html`<div class="wide" tabindex="0" role="group" aria-label="${caption}">
    <table class="scorecard">
      <thead>
        <tr>
          <th scope="col">${goalHead}</th>
          <th scope="col">${placeHead}</th>
        </tr>
      </thead>
      ${groups.map(
        ({ label, anchor, none, goals }) =>
          html`<tbody${idOf(anchor)}>
            <tr class="group">
              <th scope="rowgroup" colspan="2">${label}</th>
            </tr>
            ${
              none === null
                ? null
                : html`<tr>
                    <td colspan="2" class="none">${none}</td>
                  </tr> `
            }
            ${goals.map(
              ({ text, place, target }) =>
                html`<tr>
                  <td>${text}</td>
                  <td><a href="#${target}">${place}</a></td>
                </tr> `,
            )}
          </tbody> `,
      )}
    </table>
  </div> `

/** The bar is for the eye alone: its figures stand beside it. */
export const renderChart = ({ caption, bars }: PaperChart): Markup =>
  html`<figure class="chart">
    <table>
      <caption>
        ${caption}
      </caption>
      <tbody>
        ${bars.map(
          ({ label, amount, percent, length }) =>
            html`<tr>
              <th scope="row">
                ${label}
                <svg viewBox="0 0 100 1" preserveAspectRatio="none" aria-hidden="true">
                  <rect width="${(length * 100).toFixed(2)}" height="1" />
                </svg>
              </th>
              <td class="figure">${amount}</td>
              <td class="figure">${percent}</td>
            </tr> `,
        )}
      </tbody>
    </table>
  </figure> `
