/** Times of day at which a plan is to be frozen, by the reader's own calendar. */
import { formatDate, formatTime } from '@samplan/i18n'
import type { Language } from '../../language/index.ts'

const onDay = (day: Date, days: number, hour: number, minute: number): Date =>
  new Date(day.getFullYear(), day.getMonth(), day.getDate() + days, hour, minute)

/** As a field of type `time` has it: "16:00". */
export function nextWholeHour(now: Date): string {
  const next = onDay(now, 0, now.getHours() + 1, 0)
  return `${String(next.getHours()).padStart(2, '0')}:00`
}

/** The next time that the clock shows it, today or tomorrow, in milliseconds since the epoch; null for what is no time. */
export function timeToCome(text: string, now: Date): number | null {
  const [, hour, minute] = /^(\d{2}):(\d{2})/u.exec(text) ?? []
  if (hour === undefined || minute === undefined) return null
  const today = onDay(now, 0, Number(hour), Number(minute))
  const next = today > now ? today : onDay(now, 1, Number(hour), Number(minute))
  return next.getTime()
}

/** "kl. 16.00", "i morgon kl. 08.00", "den 20 november 2026 kl. 16.00". */
export function freezeTimeWords(
  time: number,
  now: Date,
  { t, locale }: Pick<Language, 't' | 'locale'>,
): string {
  const at = new Date(time)
  const clock = formatTime(locale, at)
  if (at.toDateString() === now.toDateString()) return t('freeze:when.today', { time: clock })
  if (at.toDateString() === onDay(now, 1, 0, 0).toDateString()) {
    return t('freeze:when.tomorrow', { time: clock })
  }
  return t('freeze:when.day', { day: formatDate(locale, at), time: clock })
}
