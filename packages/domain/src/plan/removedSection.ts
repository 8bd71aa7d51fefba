/** A section in the bin. */
import type { z } from 'zod'
import { sectionIdSchema, type SectionId } from '../ids.ts'
import { sectionHeadSchema } from './section.ts'
import { subtreeOf } from './sectionTree.ts'

export const removedSectionSchema = sectionHeadSchema.extend({
  /** The section whose removal took this one along; its own id where that was itself. */
  removedWith: sectionIdSchema,
})
export type RemovedSection = z.infer<typeof removedSectionSchema>

/**
 * What comes back when `sectionId` is restored: the section and what lies below it, of all that went to the bin with it.
 * What was removed before, on its own, stays there.
 */
export function restoredWith(removed: readonly RemovedSection[], sectionId: SectionId): RemovedSection[] {
  const removedWith = removed.find(({ id }) => id === sectionId)?.removedWith
  return subtreeOf(
    removed.filter((section) => section.removedWith === removedWith),
    sectionId,
  )
}
