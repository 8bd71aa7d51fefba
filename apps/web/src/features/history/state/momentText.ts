import { formatDate, formatShortDate, formatTime } from '@samplan/i18n'
import type { Language } from '../../../language/index.ts'

/** "14 okt 10.02"; of today the time alone. `at`: milliseconds since the epoch. */
export function momentText({ locale }: Pick<Language, 'locale'>, at: number): string {
  const date = new Date(at)
  const time = formatTime(locale, date)
  const isToday = formatDate(locale, date) === formatDate(locale, new Date())
  return isToday ? time : `${formatShortDate(locale, date)} ${time}`
}
