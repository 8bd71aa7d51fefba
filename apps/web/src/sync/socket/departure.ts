/** What the server's close codes ask of this client (their closed list is in the sync server's `closeCodes.ts`). */

/** Why the socket does not come back by itself. */
export type Departure = 'signed-out' | 'no-access' | 'outdated' | 'refused'

const departures: ReadonlyMap<number, Departure> = new Map([
  [4401, 'signed-out'],
  [4403, 'no-access'],
  [4409, 'outdated'],
])

/** y-websocket's convention: 44xx stays away, everything else (45xx, a restart, a lost network) comes back. */
export function departureFor(code: number): Departure | null {
  if (code < 4400 || code > 4499) return null
  return departures.get(code) ?? 'refused'
}
