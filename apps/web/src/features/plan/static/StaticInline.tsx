import { formatTarget, isSafeHref } from '@samplan/document'
import type { Inline, Mark, StatementKind } from '@samplan/domain'
import type { ReactNode } from 'react'
import { useLanguage } from '../../../language/index.ts'
import { VisuallyHidden } from '../../../ui/index.ts'
import { MarkedText, type TextPart } from '../../comments/index.ts'
import { ReferenceLink } from '../../references/index.ts'
import styles from './StaticInline.module.css'

interface StaticInlineProps {
  /** Of the paragraph or heading whose text it is. */
  readonly id: string
  readonly content: readonly Inline[]
}

/** Text with its marks. */
export const StaticInline = ({ id, content }: StaticInlineProps) => (
  <MarkedText at={id} parts={content.map(partOf)} />
)

function partOf(inline: Inline): TextPart {
  switch (inline.type) {
    case 'text':
      return {
        length: inline.text.length,
        draw: (from, to) => marked(inline.text.slice(from, to), inline.marks),
      }
    case 'break':
      return { length: 1, draw: () => <br /> }
    case 'reference':
      return { length: 1, draw: () => <ReferenceLink target={formatTarget(inline.to)} /> }
    default:
      return inline satisfies never
  }
}

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
      return <Statement kind={mark.kind}>{inside}</Statement>
    default:
      return mark satisfies never
  }
}

interface StatementProps {
  readonly kind: StatementKind
  readonly children: ReactNode
}

/** A sentence that says a goal is read as the sentence that it is; a fine line tells that it counts. */
function Statement({ kind, children }: StatementProps) {
  const { t } = useLanguage()
  const is = t('inText:statement.is', { kind: t(`inText:statement.${kind}`) })
  return (
    <span className={styles['statement']} data-statement={kind} title={is}>
      {children}
      <VisuallyHidden> ({is})</VisuallyHidden>
    </span>
  )
}
