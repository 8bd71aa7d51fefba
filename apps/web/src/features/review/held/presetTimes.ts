/** "Inte i natt": when a held review may go by itself. Times are those of the reader's own calendar. */

export interface Preset {
  readonly kind: 'tomorrow' | 'monday'
  /** Milliseconds since the epoch. */
  readonly at: number
}

const MORNING = { hour: 7, minute: 30 }
const MONDAY = 1
const WEEK = 7

/** On a Sunday, tomorrow is Monday, and is offered once. */
export function presetTimes(now: Date): readonly Preset[] {
  const untilMonday = (MONDAY - now.getDay() + WEEK) % WEEK || WEEK
  const monday: Preset = { kind: 'monday', at: morningAfter(now, untilMonday) }
  return untilMonday === 1 ? [monday] : [{ kind: 'tomorrow', at: morningAfter(now, 1) }, monday]
}

const morningAfter = (now: Date, days: number): number =>
  new Date(now.getFullYear(), now.getMonth(), now.getDate() + days, MORNING.hour, MORNING.minute).getTime()

/** What a field of type `datetime-local` holds; null for what is no time to come. */
export function ownTime(text: string, now: Date): number | null {
  const at = new Date(text).getTime()
  return Number.isNaN(at) || at <= now.getTime() ? null : at
}
