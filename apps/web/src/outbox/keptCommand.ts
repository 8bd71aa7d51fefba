/** A command that this machine keeps until the server has answered it. */
import { commandSchema, type Command, type UserId } from '@samplan/domain'
import { z } from 'zod'

/**
 * `plan`: it is done as soon as it arrives. `held`: it is put with what the person holds back, and is done when that is
 * sent.
 */
const waySchema = z.enum(['plan', 'held'])
export type Way = z.infer<typeof waySchema>

export const keptCommandSchema = z.object({
  /** Its Idempotency-Key: the server does it once, however often it is sent. */
  key: z.string().min(1),
  /** Given by the store: they are sent in this order. */
  order: z.number(),
  /** Which plan, and of which state of the server's data; what was meant for another is not sent. */
  scope: z.string().min(1),
  command: commandSchema,
  way: waySchema,
  /** When it was given, milliseconds since the epoch. */
  at: z.number(),
  /** Why the server refused it; null for as long as it has not. */
  failure: z.string().nullable(),
})
export type KeptCommand = z.infer<typeof keptCommandSchema>
export type NewCommand = Omit<KeptCommand, 'order'>

/**
 * `waiting`: for the network, or for the person to sign in · `sending`: on its way · `failed`: refused, and kept until the
 * person tries again or discards it · `held`: with the server, which does it when the person sends the review.
 */
export type PendingState = 'waiting' | 'sending' | 'failed' | 'held'

/** What has been asked for and is not part of the plan yet. */
export interface PendingCommand {
  readonly key: string
  readonly command: Command
  readonly state: PendingState
  /** An error's code; of a failed one, and of a held one that was refused when the review was sent. */
  readonly failure?: string
  readonly by: UserId
  readonly at: number
}
