/**
 * What a client wrote and others, who could not know of it, took away: letters in a paragraph that somebody else deleted
 * meanwhile, an amount in a line or a text in a block that has gone. Yjs lets them vanish without a word.
 *
 * Asked when a transaction is about to end ("afterTransaction"): a moment later the content is gone for good. Own edits
 * are not asked about, so deleting, undoing, splitting and joining lose nothing here.
 */
import type { SectionId } from '@samplan/domain'
import { lostFields } from './lostFields.ts'
import { lostProse } from './lostProse.ts'
import type { Change, LostWriting } from './lostWriting.ts'
import type { OwnRange } from './ownWriting.ts'

/** `ranges`: what the client wrote and others may not have seen when they made the change. */
export const findLostWriting = (
  change: Change,
  sectionId: SectionId,
  ranges: readonly OwnRange[],
): LostWriting[] => [...lostProse(change, ranges), ...lostFields(change, sectionId, ranges)]
