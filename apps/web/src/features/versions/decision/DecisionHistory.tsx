import { formatDate, formatIsoDate, type PlainMessageKey } from '@samplan/i18n'
import { useLanguage, type Language } from '../../../language/index.ts'
import { correctedFields, type CorrectedField, type Correction } from '../model/correctedFields.ts'
import type { RecordedOnce } from '../model/timeline.ts'
import styles from '../Versions.module.css'

const NAMES = {
  date: 'versions:record.date',
  paragraph: 'versions:record.paragraph',
  diaryNumber: 'versions:record.diaryNumber',
  outcome: 'versions:record.outcome',
  text: 'versions:record.text',
  minutesVerifiedOn: 'versions:record.verified',
  excerptId: 'versions:record.excerpt',
} as const satisfies Record<CorrectedField, PlainMessageKey>

/** What stood there before, who changed it, and why. */
export function DecisionHistory({ decision: { standing, earlier } }: { readonly decision: RecordedOnce }) {
  const { t, locale } = useLanguage()
  if (earlier.length === 0) return null
  const entries = [...earlier, standing]
  const corrections = entries.flatMap((after, at) => {
    const before = entries[at - 1]
    return before === undefined ? [] : [{ before, after }]
  })
  return (
    <details className={styles['folded']}>
      <summary>{t('versions:decision.history', { count: earlier.length })}</summary>
      <ol className={styles['history']}>
        {corrections.map(({ before, after }) => (
          <li key={after.id}>
            <p>
              {t('versions:decision.why', {
                name: after.byName,
                day: formatDate(locale, new Date(after.at)),
                reason: after.reason ?? '',
              })}
            </p>
            <ul className={styles['changes']}>
              {correctedFields(before, after).map((correction) => (
                <CorrectionLine key={correction.field} correction={correction} />
              ))}
            </ul>
          </li>
        ))}
      </ol>
    </details>
  )
}

function CorrectionLine({ correction }: { readonly correction: Correction }) {
  const language = useLanguage()
  const { field, before, after } = correction
  return (
    <li>
      {language.t('versions:decision.changed', {
        field: language.t(NAMES[field]),
        before: valueText(field, before, language),
        after: valueText(field, after, language),
      })}
    </li>
  )
}

function valueText(
  field: CorrectedField,
  value: string | null,
  { t, tUnknown, locale }: Pick<Language, 't' | 'tUnknown' | 'locale'>,
): string {
  if (value === null) return t('versions:decision.unset')
  if (field === 'date' || field === 'minutesVerifiedOn') return formatIsoDate(locale, value)
  if (field === 'outcome') return tUnknown(`versions:decision.${value}`) ?? value
  // Two excerpts differ by what is in them; their ids say nothing to anybody.
  return field === 'excerptId' ? t('versions:decision.excerpt') : value
}
