/** What a correction changed of a decision. */
import type { DecisionDetails } from '@samplan/domain'

const FIELDS = [
  'date',
  'paragraph',
  'diaryNumber',
  'outcome',
  'text',
  'minutesVerifiedOn',
  'excerptId',
] as const satisfies readonly (keyof DecisionDetails)[]
export type CorrectedField = (typeof FIELDS)[number]

export interface Correction {
  readonly field: CorrectedField
  readonly before: string | null
  readonly after: string | null
}

export const correctedFields = (before: DecisionDetails, after: DecisionDetails): readonly Correction[] =>
  FIELDS.filter((field) => before[field] !== after[field]).map((field) => ({
    field,
    before: before[field],
    after: after[field],
  }))
