/** Where this person last wrote, kept on this machine: what "Fortsätt" on Mitt arbete leads back to. */
import { planIdSchema, sectionIdSchema, type UserId } from '@samplan/domain'
import { z } from 'zod'
import { readLocal, writeLocal } from './localStore.ts'

const lastPlaceSchema = z.object({
  planId: planIdSchema,
  sectionId: sectionIdSchema,
  /** Milliseconds since the epoch. */
  at: z.number(),
  /** The editor's own description of where the caret stood; null when it stood nowhere. */
  caret: z.string().nullable(),
})
export type LastPlace = z.infer<typeof lastPlaceSchema>

const keyOf = (userId: UserId): string => `samplan.place.${userId}`

export function readLastPlace(userId: UserId): LastPlace | null {
  const stored = readLocal(keyOf(userId))
  if (stored === null) return null
  try {
    return lastPlaceSchema.parse(JSON.parse(stored))
  } catch {
    // Another version of the app wrote it.
    return null
  }
}

export const writeLastPlace = (userId: UserId, place: LastPlace): void =>
  writeLocal(keyOf(userId), JSON.stringify(place))
