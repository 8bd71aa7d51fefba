import { formatShortDate, formatTime, languageTag } from '@samplan/i18n'
import { useLanguage } from '../../../language/index.ts'

const isTomorrow = (at: Date, now: Date): boolean =>
  at.toDateString() === new Date(now.getFullYear(), now.getMonth(), now.getDate() + 1).toDateString()

/** "I morgon 07.30", "Måndag 19 okt 07.30": of a time to come, in milliseconds since the epoch. */
export function useTimeWords(now: Date): (time: number) => string {
  const { t, locale } = useLanguage()
  return (time) => {
    const at = new Date(time)
    const clock = formatTime(locale, at)
    if (isTomorrow(at, now)) return t('review:send.tomorrow', { time: clock })
    const weekday = new Intl.DateTimeFormat(languageTag[locale], { weekday: 'long' }).format(at)
    return t('review:send.onDay', { weekday, day: formatShortDate(locale, at), time: clock })
  }
}
