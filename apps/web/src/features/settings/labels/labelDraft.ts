/** The labels as they stand in the form: empty fields for words that are the program's own. */
import { labelKeySchema, type LabelKey, type Labels } from '@samplan/domain'

export type LabelDraft = Readonly<Record<LabelKey, { readonly one: string; readonly other: string }>>

const EMPTY = { one: '', other: '' }

export const toDraft = (labels: Labels): LabelDraft => ({
  overarchingGoal: labels.overarchingGoal ?? EMPTY,
  area: labels.area ?? EMPTY,
  goal: labels.goal ?? EMPTY,
  activity: labels.activity ?? EMPTY,
  commitment: labels.commitment ?? EMPTY,
  indicator: labels.indicator ?? EMPTY,
  request: labels.request ?? EMPTY,
  project: labels.project ?? EMPTY,
})

/** A word given in one number only serves for both, as many Swedish words do ("ett mål, flera mål"). */
export function toLabels(draft: LabelDraft): Labels {
  const labels: Labels = {}
  for (const key of labelKeySchema.options) {
    const one = draft[key].one.trim()
    const other = draft[key].other.trim()
    if (one || other) labels[key] = { one: one || other, other: other || one }
  }
  return labels
}
