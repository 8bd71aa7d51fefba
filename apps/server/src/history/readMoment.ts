/** Moments of a section's history, as addresses name them. */
import type { Block, Outline, SectionId } from '@samplan/domain'
import { z } from 'zod'
import { refused } from '../plans/openPlan.ts'
import type { Histories, History } from './createHistories.ts'
import type { SectionOfPlan } from './sectionLog.ts'

/** After the update of that number; or when the section was approved, where it is. */
export const momentSchema = z.union([z.coerce.number().int().positive(), z.literal('approved')])
export type MomentName = z.infer<typeof momentSchema>

export interface Moment {
  readonly seq: number
  /** Milliseconds since the epoch. */
  readonly at: number
  readonly blocks: readonly Block[]
}

/**
 * @param name null: now
 * @throws Problem 404 for a moment that is not in the history
 */
export async function readMoment(
  histories: Histories,
  section: SectionOfPlan,
  outline: Outline,
  name: MomentName | null,
): Promise<Moment> {
  const history = await histories.of(section)
  const seq = seqOf(history, approvalOf(outline, section.sectionId), name)
  const blocks = await histories.blocksAt(section, seq)
  const at = history.timeOf(seq)
  if (blocks === null || at === undefined) throw refused('moment-unknown')
  return { seq, at, blocks }
}

/** When it was approved; null for what is not. */
function approvalOf({ sections }: Outline, sectionId: SectionId): number | null {
  const head = sections.find(({ id }) => id === sectionId)
  return head?.status === 'approved' ? (head.statusChange?.at ?? null) : null
}

function seqOf(history: History, approvedAt: number | null, name: MomentName | null): number {
  if (name === null) return history.replay.seq
  if (name !== 'approved') return name
  // What was approved before anybody wrote was approved as it was made.
  return approvedAt === null ? 0 : Math.max(1, history.seqAt(approvedAt))
}
