import type { SectionHead } from '@samplan/domain'
import { formatShortIsoDate } from '@samplan/i18n'
import { CalendarClock } from 'lucide-react'
import { useState } from 'react'
import { useLanguage } from '../../language/index.ts'
import { Icon } from '../../ui/index.ts'
import { isoDay, urgencyOf, type Urgency } from './due.ts'
import styles from './SectionStatus.module.css'

interface DueDayProps {
  readonly head: Pick<SectionHead, 'dueDate' | 'status'>
  /** Only when it presses: in a list, a day far off is noise. */
  readonly onlyUrgent?: boolean
  /** It stands under a heading that says what day it is. */
  readonly isHeaded?: boolean
}

/** "Klart senast", by word when the day has passed, never by colour alone. What is handed in has no day any more. */
export function DueDay({ head, onlyUrgent = false, isHeaded = false }: DueDayProps) {
  const { t, locale } = useLanguage()
  const [today] = useState(() => isoDay(new Date()))
  const { dueDate } = head
  if (dueDate === null || isHandedIn(head)) return null
  const urgency = urgencyOf(dueDate, today)
  if (onlyUrgent && urgency === 'far') return null
  const day = formatShortIsoDate(locale, dueDate)
  return (
    <span className={styles['due']} data-urgency={urgency}>
      {urgency !== 'far' && <Icon of={CalendarClock} />}
      {t(isHeaded ? headedWordsFor(urgency) : wordsFor(urgency), { day })}
    </span>
  )
}

const isHandedIn = ({ status }: Pick<SectionHead, 'status'>): boolean =>
  status === 'ready' || status === 'approved'

const wordsFor = (urgency: Urgency) => (urgency === 'late' ? 'review:late' : 'review:due')

const headedWordsFor = (urgency: Urgency) => (urgency === 'late' ? 'review:day.late' : 'review:day')
