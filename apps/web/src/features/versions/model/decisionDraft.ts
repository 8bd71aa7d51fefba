/** A decision while it is being filled in: every field a text, as the form has it. */
import {
  decisionDetailsSchema,
  type CaseFileId,
  type DecisionDetails,
  type DecisionOutcome,
  type VersionId,
} from '@samplan/domain'

export interface DecisionDraft {
  readonly body: string
  /** ISO; empty while it is not chosen. */
  readonly date: string
  readonly paragraph: string
  readonly diaryNumber: string
  readonly outcome: DecisionOutcome
  readonly text: string
  readonly minutesVerifiedOn: string
}

export type DraftField = keyof DecisionDraft

export const newDraft = (body: string, diaryNumber: string | null): DecisionDraft => ({
  body,
  date: '',
  paragraph: '',
  diaryNumber: diaryNumber ?? '',
  outcome: 'adopted',
  text: '',
  minutesVerifiedOn: '',
})

export const draftOf = (details: DecisionDetails): DecisionDraft => ({
  body: details.body,
  date: details.date,
  paragraph: details.paragraph,
  diaryNumber: details.diaryNumber ?? '',
  outcome: details.outcome,
  text: details.text,
  minutesVerifiedOn: details.minutesVerifiedOn ?? '',
})

export type ReadDraft =
  | { readonly ok: true; readonly details: DecisionDetails }
  | { readonly ok: false; readonly missing: ReadonlySet<DraftField> }

export function readDraft(
  draft: DecisionDraft,
  versionId: VersionId,
  excerptId: CaseFileId | null,
): ReadDraft {
  const orNull = (text: string) => (text.trim() === '' ? null : text.trim())
  const read = decisionDetailsSchema.safeParse({
    ...draft,
    versionId,
    // "§ 84" is what the minutes say; the sign is written for it.
    paragraph: draft.paragraph.replace(/^\s*§\s*/u, '').trim(),
    text: draft.text.trim(),
    diaryNumber: orNull(draft.diaryNumber),
    minutesVerifiedOn: orNull(draft.minutesVerifiedOn),
    excerptId,
  })
  if (read.success) return { ok: true, details: read.data }
  const fields = new Set(read.error.issues.map(({ path }) => path[0]))
  return { ok: false, missing: new Set(DRAFT_FIELDS.filter((field) => fields.has(field))) }
}

const DRAFT_FIELDS = [
  'body',
  'date',
  'paragraph',
  'diaryNumber',
  'outcome',
  'text',
  'minutesVerifiedOn',
] as const satisfies readonly DraftField[]

export type DraftWarning = 'before-freeze' | 'future' | 'not-in-turn' | 'verified-before'

export interface WarnedBy {
  /** ISO, in the reader's own calendar. */
  readonly frozenOn: string
  readonly today: string
  /** Whose turn it is; null: nobody's. */
  readonly next: string | null
}

/** What is unlikely and may be right all the same: wording is frozen after its meeting, and some things are recorded late. */
export function warningsOn(
  draft: DecisionDraft,
  { frozenOn, today, next }: WarnedBy,
): readonly DraftWarning[] {
  const { date, minutesVerifiedOn, body } = draft
  const warnings: DraftWarning[] = []
  if (date !== '' && date < frozenOn) warnings.push('before-freeze')
  if (date > today) warnings.push('future')
  if (next !== null && body !== next) warnings.push('not-in-turn')
  if (minutesVerifiedOn !== '' && minutesVerifiedOn < date) warnings.push('verified-before')
  return warnings
}

/** The day of a moment in the reader's own calendar. */
export function isoDay(at: Date): string {
  const two = (value: number) => String(value).padStart(2, '0')
  return `${at.getFullYear()}-${two(at.getMonth() + 1)}-${two(at.getDate())}`
}
