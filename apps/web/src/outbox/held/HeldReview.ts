/** The review that this person holds back. */
import type { SentReview } from '../../api/held.ts'
import type { PendingCommand } from '../keptCommand.ts'

export interface HeldReview {
  /** The server holds back, for this person. */
  readonly isOffered: boolean
  /** From now on, words and verdicts are held back. */
  readonly isHolding: boolean
  readonly setHolding: (isOn: boolean) => void
  readonly commands: readonly PendingCommand[]
  /** When it goes by itself, milliseconds since the epoch. */
  readonly sendAt: number | null
  /** @throws ApiError */
  readonly sendNow: () => Promise<SentReview>
  /** @throws ApiError */
  readonly schedule: (at: number) => Promise<void>
  /** @throws ApiError */
  readonly cancelSchedule: () => Promise<void>
}
