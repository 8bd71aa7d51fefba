import { formatInUnit, type LineId, type LineRequests, type MoneyUnit } from '@samplan/domain'
import { useLanguage } from '../../../language/index.ts'
import { ChangeText } from './ChangeText.tsx'
import styles from './Asked.module.css'
import gridStyles from './Grid.module.css'
import { useGrid } from './gridContext.ts'

interface AskedTextProps {
  readonly kind: 'asked' | 'difference'
  readonly lineId: LineId
  readonly requests: LineRequests | undefined
  readonly unit: MoneyUnit
  /** Is one in a cell where Enter takes it over? */
  readonly isActive: boolean
}

/** What the areas ask for, and how far it is from what the line says. */
export function AskedText({ kind, lineId, requests, unit, isActive }: AskedTextProps) {
  const { t } = useLanguage()
  const { actions, commands } = useGrid()
  if (!requests || requests.askedKronor === null) return null
  if (kind === 'asked') {
    return <span title={requestsInWords(requests)}>{formatInUnit(requests.askedKronor, unit)}</span>
  }
  if (requests.difference === 0) return <span className={gridStyles['none']}>{t('budget:inBudget')}</span>
  const change = requests.difference === null ? null : { kronor: requests.difference, share: null }
  return (
    <span className={styles['offer']}>
      <ChangeText change={change} unit={unit} />
      {actions && (
        <button
          type="button"
          tabIndex={-1}
          className={styles['use']}
          title={t('budget:useKey')}
          onClick={() => commands.takeRequests(lineId)}
        >
          {t('budget:use')}
          {isActive && <kbd className={styles['key']}>↵</kbd>}
        </button>
      )}
    </span>
  )
}

const requestsInWords = ({ requests }: LineRequests): string =>
  requests
    .filter(({ state }) => state !== 'draft')
    .map(({ section, request }) => [section.title, request.reason].filter(Boolean).join(': '))
    .join('\n')
