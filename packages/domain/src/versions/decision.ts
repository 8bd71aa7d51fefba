/** What a body decided on a version. Entries are never changed; a correction is a new entry that takes another's place. */
import { z } from 'zod'
import { caseFileIdSchema, decisionIdSchema, planIdSchema, userIdSchema, versionIdSchema } from '../ids.ts'
import { lineOfText } from '../text/lineOfText.ts'
import { textOfLines } from '../text/textOfLines.ts'
import { sha256Schema } from './versionHead.ts'

export const decisionOutcomeSchema = z.enum(['adopted', 'adopted-with-changes', 'returned'])
export type DecisionOutcome = z.infer<typeof decisionOutcomeSchema>

export const decisionDetailsSchema = z.object({
  versionId: versionIdSchema,
  /** One of the plan's deciding bodies, as the plan calls it. */
  body: lineOfText(200).min(1),
  /** Of the meeting. */
  date: z.iso.date(),
  /** "84" of § 84; bodies number theirs anew each year. */
  paragraph: lineOfText(30).min(1),
  diaryNumber: lineOfText(60).nullable(),
  outcome: decisionOutcomeSchema,
  /** "Beslutsmening". */
  text: textOfLines(10_000).min(1),
  /** "Justerat": when the minutes were verified. */
  minutesVerifiedOn: z.iso.date().nullable(),
  /** The excerpt of the minutes, a PDF that was handed in before. */
  excerptId: caseFileIdSchema.nullable(),
})
export type DecisionDetails = z.infer<typeof decisionDetailsSchema>

export const decisionSchema = decisionDetailsSchema.extend({
  id: decisionIdSchema,
  planId: planIdSchema,
  /** The entry whose place it takes, and why. */
  corrects: decisionIdSchema.nullable(),
  reason: textOfLines(1000).nullable(),
  by: userIdSchema,
  byName: z.string(),
  /** When it was recorded, milliseconds since the epoch. */
  at: z.int().nonnegative(),
  /** SHA-256 of the version that it was made on. */
  versionSha256: sha256Schema,
  /** SHA-256 of the plan's decision before this one; null for the first. */
  previous: sha256Schema.nullable(),
})
export type Decision = z.infer<typeof decisionSchema>

/** The entries that hold: those that no other has corrected, in the order in which the first of each was recorded. */
export function standingDecisions(entries: readonly Decision[]): Decision[] {
  const corrections = new Map(entries.flatMap((entry) => (entry.corrects ? [[entry.corrects, entry]] : [])))
  const latest = (entry: Decision): Decision => {
    const correction = corrections.get(entry.id)
    return correction ? latest(correction) : entry
  }
  return entries.filter(({ corrects }) => corrects === null).map(latest)
}
