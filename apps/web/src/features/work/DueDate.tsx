import { formatShortIsoDate } from '@samplan/i18n'
import { useState } from 'react'
import { useLanguage } from '../../language/index.ts'
import { classes } from '../../ui/index.ts'
import { isPast } from './isPast.ts'
import rows from './Rows.module.css'

interface DueDateProps {
  readonly date: string | null
  /** Handed in: the day no longer presses. */
  readonly isDone: boolean
}

/** "Klart senast", by word when the day has passed, never by colour alone. */
export function DueDate({ date, isDone }: DueDateProps) {
  const { t, locale } = useLanguage()
  const [now] = useState(() => new Date())
  if (date === null) return null
  const late = !isDone && isPast(date, now)
  const day = formatShortIsoDate(locale, date)
  return (
    <span className={classes(rows['fact'], late && rows['late'])}>
      {late ? t('work:late', { day }) : t('work:due', { day })}
    </span>
  )
}
