import type { ActivityEntry } from '@samplan/domain'
import { Link } from '@tanstack/react-router'
import { usePlanOutline, useThread } from '../../../sync/index.ts'
import { sectionOf } from '../model/tell.ts'
import type { Words } from '../model/told.ts'
import styles from './ActivityRow.module.css'

interface ActivityLinkProps {
  readonly entry: ActivityEntry
  readonly words: Words
}

/** To the thread at its words, or to the section; to what is gone there is no way. */
export function ActivityLink({ entry, words }: ActivityLinkProps) {
  const { t } = words
  const { sectionId } = entry.subject
  const thread = useThread(entry.subject.threadId)
  const isStanding = usePlanOutline()?.sections.some(({ id }) => id === sectionId) === true
  const section = sectionOf(entry, words)
  const place = { to: '/plan/$planId', params: { planId: entry.planId }, className: styles['link'] } as const
  if (thread) {
    return (
      <Link {...place} search={{ trad: thread.id }} aria-label={t('activity:toThreadNamed', { section })}>
        {t('activity:toThread')}
      </Link>
    )
  }
  return (
    isStanding && (
      <Link {...place} hash={`section-${sectionId}`} aria-label={t('activity:toSectionNamed', { section })}>
        {t('activity:toSection')}
      </Link>
    )
  )
}
