import { html, type Markup } from './markup.ts'

/** A heading of the plan's text; the plan's title is the page's own h1. */
export function renderHeading(level: number, content: Markup | readonly Markup[]): Markup {
  switch (level) {
    case 1:
      return html`<h2>${content}</h2> `
    case 2:
      return html`<h3>${content}</h3> `
    case 3:
      return html`<h4>${content}</h4> `
    case 4:
      return html`<h5>${content}</h5> `
    default:
      return html`<h6>${content}</h6> `
  }
}
