/** A day has passed when the reader's own calendar shows a later one. `date` is an ISO date. */
export function isPast(date: string, now: Date): boolean {
  const month = String(now.getMonth() + 1).padStart(2, '0')
  const day = String(now.getDate()).padStart(2, '0')
  return date < `${now.getFullYear()}-${month}-${day}`
}
