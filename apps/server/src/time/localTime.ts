/** Time of day and day of the week where the organisation is. `Intl` knows when clocks are set. */

export const TIME_ZONE = 'Europe/Stockholm'

export interface LocalTime {
  /** ISO date. */
  readonly date: string
  /** "07:30" */
  readonly time: string
  readonly isWeekend: boolean
}

const form = new Intl.DateTimeFormat('en-GB', {
  timeZone: TIME_ZONE,
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
  weekday: 'short',
  hourCycle: 'h23',
})

/** @param at milliseconds since the epoch */
export function localTime(at: number): LocalTime {
  const part = new Map(form.formatToParts(at).map(({ type, value }) => [type, value]))
  const of = (type: Intl.DateTimeFormatPartTypes): string => part.get(type) ?? ''
  return {
    date: `${of('year')}-${of('month')}-${of('day')}`,
    time: `${of('hour')}:${of('minute')}`,
    isWeekend: of('weekday') === 'Sat' || of('weekday') === 'Sun',
  }
}

/** The day that many days after an ISO date. */
export function dateAfter(date: string, days: number): string {
  const day = new Date(`${date}T00:00:00Z`)
  day.setUTCDate(day.getUTCDate() + days)
  return day.toISOString().slice(0, 10)
}
