/** Who did something and when, by the server's session and clock. */
import { z } from 'zod'
import { userIdSchema } from '../ids.ts'

export const stampSchema = z.object({
  by: userIdSchema,
  /** Milliseconds since the epoch. */
  at: z.int().nonnegative(),
})
export type Stamp = z.infer<typeof stampSchema>
