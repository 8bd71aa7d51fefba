/** How long a program's key shall be valid. */
const DAY_MS = 24 * 3_600_000

export const validities = ['quarter', 'year', 'endless'] as const
export type Validity = (typeof validities)[number]

const days = { quarter: 90, year: 365, endless: null } as const satisfies Record<Validity, number | null>

/** Null: until it is revoked. */
export function endOf(validity: Validity, now: Date): Date | null {
  const count = days[validity]
  return count === null ? null : new Date(now.getTime() + count * DAY_MS)
}
