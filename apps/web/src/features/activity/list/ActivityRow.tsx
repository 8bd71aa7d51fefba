import type { ActivityEntry } from '@samplan/domain'
import { formatTime } from '@samplan/i18n'
import { useMemo } from 'react'
import { VisuallyHidden } from '../../../ui/index.ts'
import { tell } from '../model/tell.ts'
import type { ToldChange, Words } from '../model/told.ts'
import { ActivityLink } from './ActivityLink.tsx'
import styles from './ActivityRow.module.css'

interface ActivityRowProps {
  readonly entry: ActivityEntry
  readonly words: Words
}

export function ActivityRow({ entry, words }: ActivityRowProps) {
  const { sentence, quote, changes } = useMemo(() => tell(entry, words), [entry, words])
  const at = new Date(entry.at)
  return (
    <li className={styles['row']}>
      <time className={styles['time']} dateTime={at.toISOString()}>
        {formatTime(words.locale, at)}
      </time>
      <div className={styles['told']}>
        <p>{sentence}</p>
        {quote !== null && <p className={styles['quote']}>{words.t('activity:quote', { words: quote })}</p>}
        {changes.length > 0 && (
          <ul className={styles['changes']}>
            {changes.map((change) => (
              <Change key={change.label} change={change} words={words} />
            ))}
          </ul>
        )}
      </div>
      <ActivityLink entry={entry} words={words} />
    </li>
  )
}

function Change({ change, words: { t } }: { readonly change: ToldChange; readonly words: Words }) {
  const { label, from, to } = change
  return (
    <li>
      {label}:{' '}
      {from !== undefined && (
        <>
          {from ?? t('activity:nothing')} <span aria-hidden>→</span>
          <VisuallyHidden>{t('activity:became')}</VisuallyHidden>{' '}
        </>
      )}
      {to ?? t('activity:nothing')}
    </li>
  )
}
