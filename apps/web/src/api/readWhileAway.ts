import { askOrRecall } from '../offline/askOrRecall.ts'
import { away } from '../offline/away.ts'

/** How long the server may take before what it answered last is shown. Milliseconds. */
const PATIENCE = 4000

/** Reads from the server, or else from this machine, and notes which it was. */
export async function readWhileAway<Answer>(
  ask: () => Promise<Answer>,
  recall: () => Promise<Answer | null>,
): Promise<Answer> {
  const patience = new Promise((resolve) => setTimeout(resolve, PATIENCE))
  const { answer, recalled } = await askOrRecall({ ask, recall, patience })
  away.set(recalled)
  return answer
}
