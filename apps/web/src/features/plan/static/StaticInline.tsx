import { isSafeHref } from '@samplan/document'
import type { Inline, Mark } from '@samplan/domain'
import { Fragment, type ReactNode } from 'react'

/** Text with its marks. A statement looks like its sentence: it is a way to count it, not to read it. */
export const StaticInline = ({ content }: { readonly content: readonly Inline[] }) =>
  content.map((inline, index) => (
    // Inlines have no ids of their own, and nothing here keeps a state.
    // oxlint-disable-next-line react/no-array-index-key
    <Fragment key={index}>{inline.type === 'break' ? <br /> : marked(inline.text, inline.marks)}</Fragment>
  ))

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
