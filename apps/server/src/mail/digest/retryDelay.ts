const MINUTE_MS = 60_000
const DELAYS_MS = [1, 5, 15, 60, 240].map((minutes) => minutes * MINUTE_MS)

/** How long to wait before a mail is tried again that has failed `failures` times, at least once. */
export const retryDelay = (failures: number): number =>
  DELAYS_MS[failures - 1] ?? DELAYS_MS.at(-1) ?? MINUTE_MS
