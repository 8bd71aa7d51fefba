/**
 * A Word document as elements and text, as mammoth writes it (HTML) and nobody has judged yet: `p`, `h1` to `h6`, `ul`,
 * `ol`, `table`, `blockquote`, `strong`, `em`, `a`, `sup`, `br`, `img`. Classes say what a style was; the source of a
 * picture is its number.
 */
export interface DocxElement {
  readonly tag: string
  readonly attributes: Readonly<Record<string, string>>
  readonly children: readonly DocxNode[]
}
export type DocxNode = DocxElement | string

/** What a style of the document was for; the style map that mammoth is given writes them as classes. */
export const DOCX_CLASSES = {
  title: 'title',
  subtitle: 'subtitle',
  caption: 'caption',
  contents: 'contents',
  /** A heading whose number Word counts. */
  numbered: 'numbered',
} as const

export interface DocxContent {
  readonly nodes: readonly DocxNode[]
  /** What the document holds and the nodes do not, with how many there are. */
  readonly lost: readonly { readonly reason: LostReason; readonly count: number }[]
}

export const LOST_REASONS = [
  'image',
  'comment',
  'header-or-footer',
  'drawing',
  'formula',
  'embedded-object',
  /** A footnote's mark in a heading, which has no marks. */
  'note-in-heading',
  /** The number that was typed before a heading is not the one that the order gives. */
  'number-differs',
  /** The words of a heading, beyond what a title may be. */
  'title-too-long',
] as const
export type LostReason = (typeof LOST_REASONS)[number]

export interface Lost {
  readonly reason: LostReason
  /** The section that it stood in, by its title; empty before the first. */
  readonly path: string
}

export const isElement = (node: DocxNode): node is DocxElement => typeof node !== 'string'

export const hasClass = (node: DocxElement, name: keyof typeof DOCX_CLASSES): boolean =>
  (node.attributes['class'] ?? '').split(/\s+/).includes(DOCX_CLASSES[name])

const textOf = (node: DocxNode): string => {
  if (!isElement(node)) return node
  return node.tag === 'br' ? '\n' : node.children.map(textOf).join('')
}

export const wordsOf = (node: DocxNode): string => textOf(node).replace(/\s+/gu, ' ').trim()
