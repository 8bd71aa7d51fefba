import { formatDate, formatTime, formatWhen } from '@samplan/i18n'
import { useState } from 'react'
import { useLanguage } from '../../../language/index.ts'

/** When something was said: today by the clock, else by the day; both to one who points at it. */
export function Moment({ at }: { readonly at: number }) {
  const { locale } = useLanguage()
  const date = new Date(at)
  const [seenAt] = useState(() => new Date())
  return (
    <time dateTime={date.toISOString()} title={`${formatDate(locale, date)} ${formatTime(locale, date)}`}>
      {formatWhen(locale, date, seenAt)}
    </time>
  )
}
