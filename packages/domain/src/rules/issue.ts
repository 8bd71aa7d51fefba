/** What a rule reports. Its wording lives in the catalogues (`@samplan/i18n`), keyed by code. */
import { z } from 'zod'
import { blockIdSchema, sectionIdSchema } from '../ids.ts'

/** `block` stops a freeze (Måste rättas) · `warn` is folded (Att se över) · `note` only in the budget and on the freeze page. */
export const severitySchema = z.enum(['block', 'warn', 'note'])
export type Severity = z.infer<typeof severitySchema>

export const issueCodeSchema = z.enum([
  'budget.total-mismatch',
  'budget.unbalanced',
  'budget.result-mismatch',
  'budget.code-duplicate',
  'budget.line-empty',
  'budget.amount-missing',
  'budget.amount-unreadable',
  'budget.amount-conflict',
  'budget.request-differs',
  'budget.unchanged-line',
  'budget.large-change',
  'footnote.total-mismatch',
  'footnote.exceeds-line',
  'reference.unresolved',
  'goal.no-overarching-goal',
  'goal.no-activity',
  'goal.no-area',
  'activity.no-goal',
  'activity.no-owner',
  'activity.no-time',
  'indicator.no-baseline',
  'indicator.no-target',
  'text.repeated',
  'name.inconsistent',
  'overarching-goal.reworded',
  'section.no-owner',
  'section.empty',
  'comment.undecided',
  'shares.not-100',
  'budget.pair-differs',
  'image.no-file',
  'image.no-alternative-text',
])
export type IssueCode = z.infer<typeof issueCodeSchema>

export const issueSchema = z.object({
  code: issueCodeSchema,
  severity: severitySchema,
  /** Null for an issue of the plan as a whole. */
  sectionId: sectionIdSchema.nullable(),
  blockId: blockIdSchema.nullable(),
  /** Where inside the block, as its field keys are: `lines/<lineId>/code`, `cells/<lineId>/<columnId>`, `text`. */
  path: z.string().nullable(),
  /** What the message needs: amounts in kronor, labels, counts. */
  params: z.record(z.string(), z.union([z.string(), z.number()])),
})
export type Issue = z.infer<typeof issueSchema>
