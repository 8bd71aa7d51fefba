import { balances, formatKronor, isComplete, type BalanceRule, type ColumnTotals } from '@samplan/domain'
import { Check, CircleAlert } from 'lucide-react'
import { useSyncExternalStore, type ReactNode } from 'react'
import { useLanguage } from '../../../language/index.ts'
import { Icon } from '../../../ui/index.ts'
import type { GridModel } from '../grid/GridModel.ts'
import type { GridState } from '../grid/GridState.ts'
import { isOneCell } from '../model/selection.ts'
import styles from './BalanceBar.module.css'
import { selectionSum } from './selectionSum.ts'

interface BalanceBarProps {
  readonly model: GridModel
  readonly state: GridState | null
  readonly rule: BalanceRule
  /** Found right, and what has changed since. */
  readonly children: ReactNode
}

/** Does it balance? Always in sight. Sums are in kronor, however the table shows them. */
export function BalanceBar({ model, state, rule, children }: BalanceBarProps) {
  const { t } = useLanguage()
  const totals = model.layout.current && model.totals.get(model.layout.current.id)
  if (!totals) return null
  return (
    <div className={styles['bar']} role="region" aria-label={t('budget:balance')}>
      <span>
        {t('budget:costs')} <b>{formatKronor(totals.costs.kronor)}</b>
      </span>
      <span>
        {t('budget:revenue')} <b>{formatKronor(totals.revenue.kronor)}</b>
      </span>
      <Verdict totals={totals} rule={rule} />
      {children}
      {state && <SelectedSum model={model} state={state} />}
    </div>
  )
}

function Verdict({ totals, rule }: { readonly totals: ColumnTotals; readonly rule: BalanceRule }) {
  const { t } = useLanguage()
  const { result } = totals
  const holds = balances(totals, rule)
  const unknown = totals.costs.unknown + totals.revenue.unknown
  return (
    <>
      <span className={styles['verdict']} data-holds={holds}>
        {t('budget:difference')} <b>{formatKronor(Math.abs(result))} kr</b>
        <Icon of={holds ? Check : CircleAlert} />
      </span>
      {!holds && (
        <span className={styles['sentence']}>{t(unbalancedKey(result), { difference: result })}</span>
      )}
      {!isComplete(totals) && (
        <span className={styles['missing']}>{t('budget:missing', { count: unknown })}</span>
      )}
    </>
  )
}

function unbalancedKey(result: number) {
  if (result === 0) return 'budget:unbalanced.neither'
  return result < 0 ? 'budget:unbalanced.costs' : 'budget:unbalanced.revenue'
}

function SelectedSum({ model, state }: { readonly model: GridModel; readonly state: GridState }) {
  const { t } = useLanguage()
  const selection = useSyncExternalStore(state.subscribe, state.selection)
  const range = state.range()
  if (!selection || !range || isOneCell(selection)) return null
  const { count, kronor, mean } = selectionSum(model, range)
  return (
    <span className={styles['selected']}>
      {t('budget:selected', { count })} <b>{formatKronor(kronor)}</b>
      {mean !== null && count > 1 && (
        <>
          , {t('budget:mean')} <b>{formatKronor(mean)}</b>
        </>
      )}
    </span>
  )
}
