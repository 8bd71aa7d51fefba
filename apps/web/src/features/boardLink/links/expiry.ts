/** The last day of a link, as a date field has it: the link is good until that day is over where it is made. */
const DAY = 24 * 60 * 60_000
const USUAL_DAYS = 60
/** One less than the server takes, for the day ends later than now. */
const MOST_DAYS = 399

export const usualLastDay = (now: Date): string => dayOf(inDays(now, USUAL_DAYS))

export const lastDayOf = (now: Date): string => dayOf(inDays(now, MOST_DAYS))

/** Null for a day that is over, or too far away, or none. */
export function endOfDay(day: string, now: Date): Date | null {
  const end = new Date(`${day}T23:59:59.999`)
  if (Number.isNaN(end.getTime()) || end <= now || day > lastDayOf(now)) return null
  return end
}

const inDays = (from: Date, days: number): Date => new Date(from.getTime() + days * DAY)

function dayOf(at: Date): string {
  const two = (value: number): string => `${value}`.padStart(2, '0')
  return `${at.getFullYear()}-${two(at.getMonth() + 1)}-${two(at.getDate())}`
}
