import { isSafeHref } from '@samplan/document'
import type { Inline, Mark } from '@samplan/domain'
import type { ReactNode } from 'react'
import { MarkedText, type TextPart } from '../../comments/index.ts'

interface StaticInlineProps {
  /** Of the paragraph or heading whose text it is. */
  readonly id: string
  readonly content: readonly Inline[]
}

/** Text with its marks. A statement looks like its sentence: it is a way to count it, not to read it. */
export const StaticInline = ({ id, content }: StaticInlineProps) => (
  <MarkedText at={id} parts={content.map(partOf)} />
)

const partOf = (inline: Inline): TextPart =>
  inline.type === 'break'
    ? { length: 1, draw: () => <br /> }
    : { length: inline.text.length, draw: (from, to) => marked(inline.text.slice(from, to), inline.marks) }

const marked = (text: string, marks: readonly Mark[]): ReactNode => marks.reduce<ReactNode>(wrap, text)

function wrap(inside: ReactNode, mark: Mark): ReactNode {
  switch (mark.type) {
    case 'bold':
      return <strong>{inside}</strong>
    case 'italic':
      return <em>{inside}</em>
    case 'link':
      return isSafeHref(mark.href) ? <a href={mark.href}>{inside}</a> : inside
    case 'statement':
      return <span data-statement={mark.kind}>{inside}</span>
    default:
      return mark satisfies never
  }
}
