import { formatMoney, type Amount, type BudgetRequest } from '@samplan/domain'
import { useLanguage } from '../../../language/index.ts'
import { ThreadCorner } from '../../comments/index.ts'
import { BlockLabel } from './BlockLabel.tsx'
import { FieldWords } from './FieldWords.tsx'
import { usePlanReading } from './planReading.ts'
import styles from './StaticBlock.module.css'
import { Coins } from 'lucide-react'
import { Unknown } from './Unknown.tsx'

/** A budget request: for those who work with the plan, never printed. */
export function StaticRequest({ request }: { readonly request: BudgetRequest }) {
  const { t } = useLanguage()
  const { lineLabels } = usePlanReading()
  const line = request.lineId === null ? undefined : lineLabels.get(request.lineId)
  return (
    <aside className={styles['request']} data-id={request.id} data-no-print>
      <BlockLabel icon={Coins} of="request" />
      <p>
        {line ?? t('plan:request.noLine')}: <AmountText amount={request.amount} />{' '}
        <span className={styles['facts']}>
          <RequestStateText request={request} />
        </span>
        <ThreadCorner at={request.id} />
      </p>
      {request.reason !== '' && (
        <p className={styles['facts']}>
          <FieldWords blockId={request.id} field="reason" text={request.reason} />
        </p>
      )}
    </aside>
  )
}

function RequestStateText({ request }: { readonly request: BudgetRequest }) {
  const { t } = useLanguage()
  const taken = usePlanReading().requests.get(request.id)
  const state = taken?.state ?? request.status
  if (state === 'taken') return t('plan:request.state.taken', { sum: taken?.kronor ?? 0 })
  return t(`plan:request.state.${state}`)
}

function AmountText({ amount }: { readonly amount: Amount }) {
  switch (amount.kind) {
    case 'known':
      return formatMoney(amount.kronor, 'kr')
    case 'unknown':
      return amount.typed ?? <Unknown />
    case 'none':
      return null
    default:
      return amount satisfies never
  }
}
