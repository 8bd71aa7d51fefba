import type { Anchor, Plan, SectionId } from '@samplan/domain'
import { useLanguage } from '../../../language/index.ts'
import { useFromPlan } from '../../../sync/index.ts'
import { useCallback } from 'react'
import { anchorWords } from '../model/anchorWords.ts'
import styles from './Card.module.css'

interface AboutProps {
  readonly anchor: Anchor
  readonly sectionId: SectionId
  readonly isOrphan: boolean
}

/** What the thread is about: its words, or the name of what has none. */
export function About({ anchor, sectionId, isOrphan }: AboutProps) {
  const { t } = useLanguage()
  const words = useFromPlan(
    useCallback((plan: Plan | null) => anchorWords(anchor, sectionId, plan), [anchor, sectionId]),
  )
  return (
    <>
      {isOrphan && <p className={styles['orphan']}>{t('comments:orphaned')}</p>}
      {anchor.kind === 'text' ? (
        <blockquote className={styles['quote']} lang="sv">
          {anchor.quote}
        </blockquote>
      ) : (
        <p className={styles['about']}>{aboutText(anchor.kind, words, t)}</p>
      )}
    </>
  )
}

type Translate = ReturnType<typeof useLanguage>['t']

function aboutText(kind: Exclude<Anchor['kind'], 'text'>, words: readonly string[], t: Translate): string {
  const [first, second] = words
  switch (kind) {
    case 'section':
      return t('comments:about.section')
    case 'block':
      return t('comments:about.block', { block: first ?? '…' })
    case 'cell':
      return first === undefined || second === undefined
        ? t('comments:about.amount')
        : t('comments:about.cell', { line: first, column: second })
    default:
      return kind satisfies never
  }
}
