import { formatMoney, type Amount, type BlockId } from '@samplan/domain'
import { useLanguage } from '../../../language/index.ts'
import { useFromPlan } from '../../../sync/index.ts'
import { useBlockField } from '../editing/useBlockField.ts'
import { budgetLines } from './budgetLines.ts'
import { RequestState } from './RequestState.tsx'
import styles from './RequestBlock.module.css'

/** "10 Lönekostnader: 170 000 kr · Inskickat" */
export function RequestFacts({ blockId }: { readonly blockId: BlockId }) {
  const { t } = useLanguage()
  const lines = useFromPlan(budgetLines)
  const [lineId] = useBlockField('request', blockId, 'lineId')
  const [amount] = useBlockField('request', blockId, 'amount')
  const line = lines.find(({ id }) => id === lineId)
  return (
    <button type="button" data-first-field className={styles['facts']}>
      {line?.name ?? t('blocks:request.noLine')}: {amountText(amount) ?? t('blocks:unknown')}{' '}
      <RequestState blockId={blockId} />
    </button>
  )
}

function amountText(amount: Amount): string | null {
  return amount.kind === 'known'
    ? formatMoney(amount.kronor, 'kr')
    : amount.kind === 'unknown'
      ? amount.typed
      : null
}
