import type { Labels } from '@samplan/domain'
import { comparisonWords } from '@samplan/i18n'
import { summaryLines, type ComparisonSummary, type SummaryKind } from '@samplan/publish/comparison'
import { useLanguage } from '../../language/index.ts'
import styles from './Comparison.module.css'
import type { ChangeKind } from './model/filter.ts'

interface SummaryProps {
  readonly summary: ComparisonSummary
  readonly labels: Labels
  readonly onJump: (kind: ChangeKind) => void
}

/** In a few lines, each leading to the first of its changes. */
export function Summary({ summary, labels, onJump }: SummaryProps) {
  const { t, tUnknown } = useLanguage()
  const lines = summaryLines(summary, comparisonWords({ translate: t, translateUnknown: tUnknown }, labels))
  return (
    <section className={styles['summary']} aria-labelledby="summary-heading">
      <h2 id="summary-heading">{t('comparison:summary')}</h2>
      <dl>
        {lines.map(({ kind, head, text, isChanged, sectionId }) => (
          <div key={`${kind} ${sectionId}`}>
            <dt>{head}</dt>
            <dd>
              {isChanged ? (
                <button type="button" className={styles['jump']} onClick={() => onJump(placeOf(kind))}>
                  {text}
                </button>
              ) : (
                text
              )}
            </dd>
          </div>
        ))}
      </dl>
    </section>
  )
}

function placeOf(kind: SummaryKind): ChangeKind {
  if (kind === 'costs' || kind === 'revenue' || kind === 'result' || kind === 'footnotes') return 'budget'
  return kind === 'rows' ? 'lists' : kind
}
