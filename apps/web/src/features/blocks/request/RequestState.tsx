import type { BlockId } from '@samplan/domain'
import { useLanguage } from '../../../language/index.ts'
import { useRequestStanding } from './useRequestStanding.ts'
import styles from './RequestBlock.module.css'

export function RequestState({ blockId }: { readonly blockId: BlockId }) {
  const { t } = useLanguage()
  const standing = useRequestStanding(blockId)
  return (
    <span className={styles['state']} data-state={standing.state}>
      {standing.state === 'taken'
        ? t('blocks:request.taken', { kronor: standing.kronor })
        : t(`blocks:request.${standing.state}`)}
    </span>
  )
}
