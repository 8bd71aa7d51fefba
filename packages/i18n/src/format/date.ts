/** Dates and times of day. `timeZone` is the reader's own in a browser; a server must say one. */
import { languageTag, type Locale } from '../locale.ts'

const shapes = {
  time: { hour: '2-digit', minute: '2-digit' },
  date: { day: 'numeric', month: 'long', year: 'numeric' },
  shortDate: { day: 'numeric', month: 'short' },
} as const satisfies Record<string, Intl.DateTimeFormatOptions>

const forms = new Map<string, Intl.DateTimeFormat>()

/** Kept, for making one takes far longer than formatting with it: a page with many comments has hundreds of dates. */
function form(locale: Locale, shape: keyof typeof shapes, timeZone: string | undefined): Intl.DateTimeFormat {
  const key = `${locale} ${shape} ${timeZone ?? ''}`
  const known = forms.get(key)
  if (known) return known
  const options = timeZone === undefined ? shapes[shape] : { ...shapes[shape], timeZone }
  const made = new Intl.DateTimeFormat(languageTag[locale], options)
  forms.set(key, made)
  return made
}

/** "14.02" in Swedish, as board papers write it; "14:02" in English. */
export function formatTime(locale: Locale, at: Date, timeZone?: string): string {
  const time = form(locale, 'time', timeZone).format(at)
  return locale === 'sv' ? time.replace(':', '.') : time
}

/** "20 november 2026" */
export const formatDate = (locale: Locale, at: Date, timeZone?: string): string =>
  form(locale, 'date', timeZone).format(at)

/** "14 okt." in Swedish by CLDR; the abbreviating point is left out beside a number. */
export const formatShortDate = (locale: Locale, at: Date, timeZone?: string): string =>
  form(locale, 'shortDate', timeZone).format(at).replace(/\.$/, '')

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
