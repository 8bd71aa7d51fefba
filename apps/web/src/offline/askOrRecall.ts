import { ApiError } from '../api/apiError.ts'

interface Ways<Answer> {
  readonly ask: () => Promise<Answer>
  /** What was answered last; null when nothing is kept. */
  readonly recall: () => Promise<Answer | null>
  /** Resolves when the server has been waited for long enough. */
  readonly patience: Promise<unknown>
}

export interface Told<Answer> {
  readonly answer: Answer
  readonly recalled: boolean
}

/** Nothing answered, or a proxy answered in the server's place. */
const isAway = (error: unknown): boolean =>
  error instanceof ApiError && (error.status === null || [502, 503, 504].includes(error.status))

/**
 * What the server says; what it said last if it is away or too slow. A refusal is an answer: who is signed out, or has
 * lost a plan, is told so, and shown nothing that was kept.
 */
export async function askOrRecall<Answer>({ ask, recall, patience }: Ways<Answer>): Promise<Told<Answer>> {
  const asked = ask()
  try {
    const inTime = await Promise.race([asked.then((answer) => ({ answer })), patience.then(() => null)])
    if (inTime) return { ...inTime, recalled: false }
  } catch (error) {
    if (!isAway(error)) throw error
  }
  const kept = await recall()
  return kept === null ? { answer: await asked, recalled: false } : { answer: kept, recalled: true }
}
