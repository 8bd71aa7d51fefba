import { decisionOutcomeSchema, type DecisionOutcome } from '@samplan/domain'
import { formatDate } from '@samplan/i18n'
import { useLanguage } from '../../../language/index.ts'
import { Notice, RadioGroup, Select, TextArea, TextField } from '../../../ui/index.ts'
import type { DecisionDraft, DraftField, DraftWarning } from '../model/decisionDraft.ts'
import { asHeading } from '../model/bodyWords.ts'
import styles from '../Versions.module.css'
import type { Corrected } from './DecisionDialog.tsx'

interface DecisionFieldsProps {
  readonly draft: DecisionDraft
  readonly onChange: (change: Partial<DecisionDraft>) => void
  readonly bodies: readonly { readonly value: string; readonly label: string }[]
  /** Null until the form was sent. */
  readonly missing: ReadonlySet<DraftField> | null
  readonly warnings: readonly DraftWarning[]
  /** Milliseconds since the epoch. */
  readonly frozenAt: number
  readonly next: string | null
  readonly corrects: Corrected | null
}

export function DecisionFields(props: DecisionFieldsProps) {
  const { draft, onChange, bodies, missing, corrects } = props
  const { t } = useLanguage()
  const errorOf = (field: DraftField, label: string) =>
    missing?.has(field) ? t('versions:record.missing', { field: label }) : null
  return (
    <>
      <Select
        label={t('versions:record.body')}
        value={draft.body}
        options={bodies}
        onChange={(body) => onChange({ body })}
        disabled={corrects !== null}
      />
      <div className={styles['pair']}>
        <TextField
          label={t('versions:record.date')}
          type="date"
          value={draft.date}
          onChange={(date) => onChange({ date })}
          error={errorOf('date', t('versions:record.date'))}
        />
        <TextField
          label={t('versions:record.paragraph')}
          value={draft.paragraph}
          onChange={(paragraph) => onChange({ paragraph })}
          maxLength={30}
          error={errorOf('paragraph', t('versions:record.paragraph'))}
        />
        <TextField
          label={t('versions:record.diaryNumber')}
          value={draft.diaryNumber}
          onChange={(diaryNumber) => onChange({ diaryNumber })}
          maxLength={60}
          error={errorOf('diaryNumber', t('versions:record.diaryNumber'))}
        />
      </div>
      <Warnings {...props} />
      <RadioGroup<DecisionOutcome>
        label={t('versions:record.outcome')}
        value={draft.outcome}
        options={decisionOutcomeSchema.options.map((value) => ({
          value,
          label: t(`versions:record.outcome.${value}`),
          description: t(`versions:record.outcome.${value}.hint`),
        }))}
        onChange={(outcome) => onChange({ outcome })}
        disabled={corrects !== null && !corrects.mayChangeOutcome}
      />
      <TextArea
        label={t('versions:record.text')}
        description={t('versions:record.textHint')}
        value={draft.text}
        onChange={(text) => onChange({ text })}
        maxLength={10_000}
        error={errorOf('text', t('versions:record.text'))}
        lang="sv"
      />
      <TextField
        label={t('versions:record.verified')}
        description={t('versions:record.verifiedHint')}
        type="date"
        value={draft.minutesVerifiedOn}
        onChange={(minutesVerifiedOn) => onChange({ minutesVerifiedOn })}
        error={errorOf('minutesVerifiedOn', t('versions:record.verified'))}
      />
    </>
  )
}

/** Never in the way: late registration, and wording after the meeting, are how it is. */
function Warnings({ warnings, frozenAt, next }: DecisionFieldsProps) {
  const { t, locale } = useLanguage()
  const words = {
    'before-freeze': t('versions:record.warnBefore', { day: formatDate(locale, new Date(frozenAt)) }),
    future: t('versions:record.warnFuture'),
    'not-in-turn': t('versions:record.warnTurn', { body: asHeading(next ?? '') }),
    'verified-before': t('versions:record.warnVerified'),
  } as const satisfies Record<DraftWarning, string>
  return warnings.map((warning) => (
    <Notice key={warning} tone="warn" announced>
      {words[warning]}
    </Notice>
  ))
}
