/**
 * What to do with a batch that the database refuses for good: its operations are stored one by one, so that one person's
 * update, which nothing can store, does not hold up what everybody else has written.
 */
import { storesNothing, type AppendOutcome, type Batch } from '../ports/updateLog.ts'
import type { Room } from '../room/Room.ts'
import type { BatchPart } from './BatchBuilder.ts'

/** `append` gives null for what the database will not take. Returns the outcomes of each part. */
export async function storeApart(parts: readonly BatchPart[], append: Append): Promise<Outcomes[]> {
  const refused = new Set<Room>()
  const outcomes: Outcomes[] = []
  for (const { rooms, batch } of parts) {
    // What was applied after a refused update may build on it.
    const stored = rooms.some((room) => refused.has(room)) ? null : await appendIfAny(batch, append)
    if (stored === null) for (const room of rooms) refused.add(room)
    outcomes.push(stored ?? [...batch.updates, ...batch.activities].map(() => REFUSED))
  }
  return outcomes
}

const REFUSED: AppendOutcome = { status: 'refused', code: 'update-unsound' }

type Outcomes = readonly AppendOutcome[]
type Append = (batch: Batch) => Promise<Outcomes | null>

const appendIfAny = async (batch: Batch, append: Append): ReturnType<Append> =>
  storesNothing(batch) ? [] : append(batch)
