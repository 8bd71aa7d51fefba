import { referenceText } from '@samplan/i18n'
import type { MouseEvent, ReactNode } from 'react'
import { useLanguage } from '../../language/index.ts'
import { usePlanId } from '../../sync/index.ts'
import { addressOf, goIfHere, placeOf } from './placeOf.ts'
import styles from './References.module.css'
import { useReferenced } from './useReferenced.ts'

interface ReferenceLinkProps {
  /** As a node carries it: "section:inledning". */
  readonly target: string
  /** Beside words that lead nowhere: the way to mend them. */
  readonly children?: ReactNode
}

/** A cross-reference with its words of today: "avsnitt 2.1". One to a note is its number, raised. */
export function ReferenceLink({ target, children }: ReferenceLinkProps) {
  const { t } = useLanguage()
  const planId = usePlanId()
  const referenced = useReferenced(target)
  if (referenced === undefined) return <span data-reference={target}>…</span>
  if (referenced === null)
    return (
      <span className={styles['broken']} data-reference={target}>
        {t('inText:reference.broken')}
        {children}
      </span>
    )
  const words = referenceText(referenced, { translate: t })
  const place = placeOf(target, referenced)
  if (place === null) return <span data-reference={target}>{words}</span>
  const link = {
    href: addressOf(planId, place),
    className: styles['reference'],
    'data-reference': target,
    onClick: (event: MouseEvent) => {
      if (event.ctrlKey || event.metaKey || event.shiftKey || !goIfHere(place)) return
      event.preventDefault()
    },
  }
  if (referenced.kind !== 'note') return <a {...link}>{words}</a>
  return (
    <sup className={styles['note']}>
      <a {...link} role="doc-noteref" aria-label={t('inText:note.number', { number: words })}>
        {words}
      </a>
    </sup>
  )
}
