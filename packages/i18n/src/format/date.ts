/** Dates and times of day. `timeZone` is the reader's own in a browser; a server must say one. */
import { languageTag, type Locale } from '../locale.ts'

const form = (locale: Locale, options: Intl.DateTimeFormatOptions, timeZone: string | undefined) =>
  new Intl.DateTimeFormat(languageTag[locale], timeZone === undefined ? options : { ...options, timeZone })

/** "14.02" in Swedish, as board papers write it; "14:02" in English. */
export function formatTime(locale: Locale, at: Date, timeZone?: string): string {
  const time = form(locale, { hour: '2-digit', minute: '2-digit' }, timeZone).format(at)
  return locale === 'sv' ? time.replace(':', '.') : time
}

/** "20 november 2026" */
export const formatDate = (locale: Locale, at: Date, timeZone?: string): string =>
  form(locale, { day: 'numeric', month: 'long', year: 'numeric' }, timeZone).format(at)

/** "14 okt." in Swedish by CLDR; the abbreviating point is left out beside a number. */
export const formatShortDate = (locale: Locale, at: Date, timeZone?: string): string =>
  form(locale, { day: 'numeric', month: 'short' }, timeZone).format(at).replace(/\.$/, '')

/** A date without a time ("2026-10-14"), which names the same day in every time zone. */
const parseIsoDate = (date: string): Date => new Date(`${date}T00:00:00Z`)
export const formatIsoDate = (locale: Locale, date: string): string =>
  formatDate(locale, parseIsoDate(date), 'UTC')
export const formatShortIsoDate = (locale: Locale, date: string): string =>
  formatShortDate(locale, parseIsoDate(date), 'UTC')

/** Today's time of day, else the short date: how the plan says when something changed. */
export function formatWhen(locale: Locale, at: Date, now: Date, timeZone?: string): string {
  const sameDay = formatDate(locale, at, timeZone) === formatDate(locale, now, timeZone)
  return sameDay ? formatTime(locale, at, timeZone) : formatShortDate(locale, at, timeZone)
}
