/** How close "Klart senast" is. Days are those of the reader's own calendar. */

export type Urgency = 'far' | 'near' | 'late'

const NEAR = 7

/** `date` and `today` are ISO dates. */
export function urgencyOf(date: string, today: string): Urgency {
  if (date < today) return 'late'
  return date <= daysAfter(today, NEAR) ? 'near' : 'far'
}

const pad = (part: number): string => String(part).padStart(2, '0')

/** The reader's own day, as an ISO date. */
export const isoDay = (now: Date): string =>
  `${now.getFullYear()}-${pad(now.getMonth() + 1)}-${pad(now.getDate())}`

function daysAfter(date: string, days: number): string {
  const later = new Date(`${date}T00:00:00Z`)
  later.setUTCDate(later.getUTCDate() + days)
  return later.toISOString().slice(0, 'yyyy-mm-dd'.length)
}
