import type { BlockId } from '@samplan/domain'
import { useLanguage } from '../../../language/index.ts'
import { useBlockField } from '../editing/useBlockField.ts'
import styles from './IndicatorBlock.module.css'

/** The values as they are read; what nobody knows yet is a dash. The outcome is said once there is one. */
export function IndicatorFacts({ blockId }: { readonly blockId: BlockId }) {
  const { t } = useLanguage()
  const [baseline] = useBlockField('indicator', blockId, 'baseline')
  const [target] = useBlockField('indicator', blockId, 'target')
  const [outcome] = useBlockField('indicator', blockId, 'outcome')
  const [unit] = useBlockField('indicator', blockId, 'unit')
  const [source] = useBlockField('indicator', blockId, 'source')
  return (
    <>
      <p className={styles['fact']}>{baseline ?? t('blocks:unknown')}</p>
      <p className={styles['fact']}>{target ?? t('blocks:unknown')}</p>
      <p className={styles['fact']}>{[unit, source].filter((part) => part !== null).join(', ')}</p>
      {outcome !== null && (
        <p className={styles['outcome']}>
          {t('blocks:indicator.outcome')}: {outcome}
        </p>
      )}
    </>
  )
}
