import { formatList, formatTime } from '@samplan/i18n'
import type { Contribution } from '../../../api/history.ts'
import { useLanguage, type Language } from '../../../language/index.ts'
import { VisuallyHidden } from '../../../ui/index.ts'
import { useName } from '../state/useName.ts'
import styles from './History.module.css'

interface ContributionLineProps {
  readonly sitting: Contribution
  /** It is what the paper shows. */
  readonly isShown: boolean
  readonly onPress: () => void
}

/** "Anna Berg · 10.02–10.31 · +12 −3 ord, 2 belopp" */
export function ContributionLine({ sitting, isShown, onPress }: ContributionLineProps) {
  const language = useLanguage()
  const nameOf = useName()
  const { authors, inserted, deleted } = sitting
  const hasWords = inserted + deleted > 0
  return (
    <li>
      <button type="button" className={styles['sitting']} aria-pressed={isShown} onClick={onPress}>
        <span className={styles['who']}>{formatList(language.locale, authors.map(nameOf))}</span>
        <span className={styles['when']}>{periodText(sitting, language)}</span>
        {sitting.isRestoration && <span className={styles['what']}>{language.t('history:restored')}</span>}
        <span className={styles['what']}>
          {hasWords && (
            <>
              <span aria-hidden>{language.t('history:words', { inserted, deleted })}</span>
              <VisuallyHidden>{language.t('history:words.spoken', { inserted, deleted })}</VisuallyHidden>
            </>
          )}
          {hasWords && otherText(sitting, language) !== '' && ', '}
          {otherText(sitting, language)}
          {!hasWords && otherText(sitting, language) === '' && language.t('history:shapeOnly')}
        </span>
      </button>
    </li>
  )
}

function periodText({ from, to }: Contribution, { locale, t }: Language): string {
  const [begun, ended] = [from, to].map((at) => formatTime(locale, new Date(at)))
  return begun === ended || begun === undefined || ended === undefined
    ? (ended ?? '')
    : t('history:period', { from: begun, to: ended })
}

const otherText = ({ amounts, fields }: Contribution, { t }: Language): string =>
  [
    amounts > 0 && t('history:amounts', { count: amounts }),
    fields > 0 && t('history:fields', { count: fields }),
  ]
    .filter((part) => part !== false)
    .join(', ')
