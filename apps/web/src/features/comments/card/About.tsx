import type { Anchor, Plan, SectionId, SuggestedChange } from '@samplan/domain'
import { useLanguage } from '../../../language/index.ts'
import { useFromPlan } from '../../../sync/index.ts'
import { useCallback } from 'react'
import { anchorWords } from '../model/anchorWords.ts'
import styles from './Card.module.css'
import { ChangeWords } from './ChangeWords.tsx'

interface AboutProps {
  readonly anchor: Anchor
  readonly sectionId: SectionId
  /** What is suggested instead; null while nothing is. */
  readonly change: SuggestedChange | null
  readonly isOrphan: boolean
}

/** What the thread is about: its words, or the name of what has none; and what would stand there instead. */
export function About({ anchor, sectionId, change, isOrphan }: AboutProps) {
  const { t } = useLanguage()
  const words = useFromPlan(
    useCallback((plan: Plan | null) => anchorWords(anchor, sectionId, plan), [anchor, sectionId]),
  )
  return (
    <>
      {isOrphan && <p className={styles['orphan']}>{t('comments:orphaned')}</p>}
      {anchor.kind !== 'text' && <p className={styles['about']}>{aboutText(anchor.kind, words, t)}</p>}
      {anchor.kind === 'text' && change === null && (
        <blockquote className={styles['quote']} lang="sv">
          {anchor.quote}
        </blockquote>
      )}
      {anchor.kind === 'text' && anchor.claimed && (
        <p className={styles['orphan']}>{t('comments:claimed')}</p>
      )}
      {change && <ChangeWords anchor={anchor} change={change} />}
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
