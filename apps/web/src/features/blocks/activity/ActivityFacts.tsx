import type { BlockId } from '@samplan/domain'
import { useLanguage } from '../../../language/index.ts'
import { useBlockField } from '../editing/useBlockField.ts'
import styles from './ActivityBlock.module.css'
import { useOwnerNames } from './useOwnerNames.ts'

/** Who and when, as they are read; muted where they are inherited or taken for granted. */
export function ActivityFacts({ blockId }: { readonly blockId: BlockId }) {
  const { t } = useLanguage()
  const { own, inherited } = useOwnerNames(blockId)
  const [time] = useBlockField('activity', blockId, 'time')
  return (
    <>
      <p className={own.length > 0 ? styles['fact'] : styles['assumed']}>
        {(own.length > 0 ? own : inherited).join(', ')}
      </p>
      <p className={time === null ? styles['assumed'] : styles['fact']}>
        {time ?? t('blocks:activity.timeHint')}
      </p>
    </>
  )
}
