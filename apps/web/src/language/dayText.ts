import { formatDate } from '@samplan/i18n'
import type { Language } from './languageContext.ts'

/** "I dag", "I går", "14 oktober 2026": the heading of what happened on a day. */
export function dayText({ t, locale }: Pick<Language, 't' | 'locale'>, at: Date, now: Date): string {
  const day = formatDate(locale, at)
  if (day === formatDate(locale, now)) return t('common:today')
  return day === formatDate(locale, dayBefore(now)) ? t('common:yesterday') : day
}

/** By the calendar: a day may have 23 hours. */
const dayBefore = (now: Date): Date => new Date(now.getFullYear(), now.getMonth(), now.getDate() - 1)
