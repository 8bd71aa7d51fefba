import { formatTarget, isSafeHref, type TextPiece } from '@samplan/document'
import type { Inline, Mark } from '@samplan/domain'
import { Fragment, type ReactNode } from 'react'
import { useLanguage } from '../../../language/index.ts'
import { Change } from '../../../ui/index.ts'
import { ReferenceLink } from '../../references/index.ts'
import styles from './Compared.module.css'

interface ComparedTextProps {
  readonly pieces: readonly TextPiece[]
}

/** One text, what was and what is in one line. */
export const ComparedText = ({ pieces }: ComparedTextProps) =>
  pieces.map((piece, index) => (
    // A comparison is drawn once and never rearranged.
    // oxlint-disable-next-line react/no-array-index-key
    <Piece key={index} piece={piece} />
  ))

function Piece({ piece }: { readonly piece: TextPiece }) {
  const { t } = useLanguage()
  const content = <Inlines content={piece.content} />
  switch (piece.kind) {
    case 'kept':
      return content
    case 'inserted':
    case 'deleted':
      return <Change kind={piece.kind}>{content}</Change>
    case 'restyled':
      return (
        <span className={styles['restyled']} title={t('history:restyled')}>
          {content}
        </span>
      )
    default:
      return piece satisfies never
  }
}

const Inlines = ({ content }: { readonly content: readonly Inline[] }) =>
  content.map((inline, index) => (
    // oxlint-disable-next-line react/no-array-index-key
    <Fragment key={index}>{drawn(inline)}</Fragment>
  ))

function drawn(inline: Inline): ReactNode {
  switch (inline.type) {
    case 'text':
      return inline.marks.reduce<ReactNode>(wrap, inline.text)
    case 'break':
      return <br />
    case 'reference':
      return <ReferenceLink target={formatTarget(inline.to)} />
    default:
      return inline satisfies never
  }
}

function wrap(inside: ReactNode, mark: Mark): ReactNode {
  switch (mark.type) {
    case 'bold':
      return <strong>{inside}</strong>
    case 'italic':
      return <em>{inside}</em>
    case 'link':
      return isSafeHref(mark.href) ? <a href={mark.href}>{inside}</a> : inside
    case 'statement':
      return inside
    default:
      return mark satisfies never
  }
}
