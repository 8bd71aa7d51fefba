/** What the activity log says of freezing and deciding, which stand in the register of versions and not in a document. */
import {
  decisionDetailsSchema,
  type CaseCommand,
  type Decision,
  type NewActivityEntry,
  type PlanId,
  type VersionHead,
} from '@samplan/domain'
import { differing, told, type Change } from './difference.ts'

const entryOf = (planId: PlanId, type: CaseCommand['type'], change: Change): NewActivityEntry => ({
  planId,
  type,
  subject: { sectionId: null, threadId: null, userId: null },
  ...change,
})

/** @param adopts whether the plan is adopted by it: the wording of the last body's decision */
export const freezeActivity = (head: VersionHead, adopts: boolean): NewActivityEntry => {
  const { id, planId, number, kind, label, note, sha256 } = head
  return entryOf(planId, 'freeze', told(null, { versionId: id, number, kind, label, note, sha256, adopts }))
}

export const returnActivity = (
  planId: PlanId,
  { id, label }: Pick<VersionHead, 'id' | 'label'>,
  note: string,
): NewActivityEntry => entryOf(planId, 'return-to-drafting', told({ versionId: id, label }, { note }))

/** @param adopts whether the plan is adopted by it */
export const decisionActivity = (
  decision: Decision,
  { label }: Pick<VersionHead, 'label'>,
  adopts: boolean,
): NewActivityEntry => {
  const { id, planId, versionId, body, date, paragraph, outcome, text } = decision
  const to = { decisionId: id, versionId, label, body, date, paragraph, outcome, text, adopts }
  return entryOf(planId, 'record-decision', told(null, to))
}

/** The fields that differ, and which decision it is whose place the correction takes. */
export function correctionActivity(corrected: Decision, correction: Decision): NewActivityEntry {
  const [from, to] = differing(
    decisionDetailsSchema.parse(corrected),
    decisionDetailsSchema.parse(correction),
  )
  const { id: decisionId, planId, reason } = correction
  const of = { decisionId: corrected.id, body: corrected.body, paragraph: corrected.paragraph }
  return entryOf(planId, 'correct-decision', told(from, { ...to, decisionId, reason, of }))
}
