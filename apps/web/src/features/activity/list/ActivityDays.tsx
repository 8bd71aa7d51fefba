import type { ActivityEntry } from '@samplan/domain'
import { useId, useState } from 'react'
import { dayText, useLanguage } from '../../../language/index.ts'
import type { Words } from '../model/told.ts'
import styles from './ActivityDays.module.css'
import { ActivityRow } from './ActivityRow.tsx'

interface ActivityDaysProps {
  /** Newest first. */
  readonly entries: readonly ActivityEntry[]
  readonly words: Words
}

export function ActivityDays({ entries, words }: ActivityDaysProps) {
  const [now] = useState(() => new Date())
  const byDay = Map.groupBy(entries, ({ at }) => new Date(at).toDateString())
  return (
    <div className={styles['days']}>
      {[...byDay].map(([day, ofDay]) => (
        <Day key={day} at={new Date(day)} now={now} entries={ofDay} words={words} />
      ))}
    </div>
  )
}

interface DayProps extends ActivityDaysProps {
  readonly at: Date
  readonly now: Date
}

function Day({ at, now, entries, words }: DayProps) {
  const language = useLanguage()
  const id = useId()
  return (
    <section aria-labelledby={id}>
      <h3 id={id} className={styles['heading']}>
        {dayText(language, at, now)}
      </h3>
      <ul className={styles['rows']}>
        {entries.map((entry) => (
          <ActivityRow key={entry.seq} entry={entry} words={words} />
        ))}
      </ul>
    </section>
  )
}
