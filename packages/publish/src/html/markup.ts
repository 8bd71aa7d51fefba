/** HTML by template: whatever is put into one is escaped, unless it comes out of another. */
import { printable } from '../paper/printable.ts'

export class Markup {
  readonly text: string
  constructor(text: string) {
    this.text = text
  }
}

type Piece = Markup | string | number | null | readonly Piece[]

/** A null puts nothing there. */
export const html = (parts: TemplateStringsArray, ...pieces: readonly Piece[]): Markup =>
  new Markup(parts.map((part, index) => part + textOf(pieces[index] ?? null)).join(''))

function textOf(piece: Piece): string {
  if (piece === null) return ''
  if (piece instanceof Markup) return piece.text
  if (typeof piece === 'number') return `${piece}`
  if (typeof piece === 'string') return escape(piece)
  return piece.map(textOf).join('')
}

/** A line break inside a field of the plan is one on paper. */
const WRITTEN: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
  '\n': '<br>',
}

const escape = (text: string): string =>
  printable(text).replaceAll(/[&<>"'\n]/gu, (character) => WRITTEN[character] ?? character)
