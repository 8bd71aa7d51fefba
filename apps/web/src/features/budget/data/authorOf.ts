import type { Awareness } from 'y-protocols/awareness'
import type * as Y from 'yjs'
import { z } from 'zod'

/** What the server says of the person, whatever the client claimed. */
const authorSchema = z.object({ name: z.string().min(1), colour: z.int().nonnegative() })
export type Author = z.infer<typeof authorSchema>

/** Who wrote what a transaction brought: whoever is present among the clients whose clocks it moved. */
export function authorOf({ beforeState, afterState }: Y.Transaction, awareness: Awareness): Author | null {
  for (const [client, clock] of afterState) {
    if (client === awareness.clientID || beforeState.get(client) === clock) continue
    const author = authorSchema.safeParse(awareness.getStates().get(client)?.['user'])
    if (author.success) return author.data
  }
  return null
}
