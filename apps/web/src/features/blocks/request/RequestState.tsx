import type { BlockId } from '@samplan/domain'
import { useLanguage } from '../../../language/index.ts'
import { useRequestStanding } from './useRequestStanding.ts'
import styles from './RequestBlock.module.css'

/** "Inskickat · I budgeten: 160 000": what became of it is read where it was asked for. */
export function RequestState({ blockId }: { readonly blockId: BlockId }) {
  const { t } = useLanguage()
  const { state, inBudget } = useRequestStanding(blockId)
  const words = [
    (state !== 'taken' || inBudget === null) &&
      t(`blocks:request.${state === 'taken' ? 'submitted' : state}`),
    inBudget !== null && t('blocks:request.taken', { kronor: inBudget }),
  ]
  return (
    <span className={styles['state']} data-state={state}>
      {words.filter(Boolean).join(' · ')}
    </span>
  )
}
