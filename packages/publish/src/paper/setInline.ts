import type { Inline, Mark } from '@samplan/domain'
import type { PaperInline } from './paper.ts'
import { isBlank } from './printable.ts'

export const setInlines = (content: readonly Inline[]): PaperInline[] => content.map(setInline)

function setInline(inline: Inline): PaperInline {
  if (inline.type === 'break') return { kind: 'break' }
  const { text, marks } = inline
  const has = (type: Mark['type']) => marks.some((mark) => mark.type === type)
  const href = isBlank(text) ? null : hrefOf(marks)
  return { kind: 'text', text, bold: has('bold'), italic: has('italic'), href }
}

/** Others would run a script where the paper is opened, or lead into the reader's own machine. */
const PROTOCOLS: ReadonlySet<string> = new Set(['http:', 'https:', 'mailto:'])

function hrefOf(marks: readonly Mark[]): string | null {
  const link = marks.find((mark) => mark.type === 'link')
  const url = link && URL.parse(link.href)
  return url && PROTOCOLS.has(url.protocol) ? url.href : null
}
