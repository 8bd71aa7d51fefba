/** Moments of a section's history, as addresses name them. */
import type { Block, Outline, SectionHead } from '@samplan/domain'
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
  const head = outline.sections.find(({ id }) => id === section.sectionId)
  const seq = seqOf(history, head, name)
  const blocks = await histories.blocksAt(section, seq)
  const at = history.timeOf(seq)
  if (blocks === null || at === undefined) throw refused('moment-unknown')
  return { seq, at, blocks }
}

/** 0, which no moment is, where it is not in the history. */
function seqOf(history: History, head: SectionHead | undefined, name: MomentName | null): number {
  if (name === null) return history.replay.seq
  if (name !== 'approved') return name
  return head?.status === 'approved' ? approvedSeq(history, head) : 0
}

/** The first change after the approval has left its mark in the append that stored it: everything before was approved. */
function approvedSeq(history: History, { changedAfterApproval }: SectionHead): number {
  const changed = changedAfterApproval && history.firstOf(changedAfterApproval)
  // What was approved before anybody wrote was approved as it was made.
  return changed ? Math.max(1, changed - 1) : history.replay.seq
}
