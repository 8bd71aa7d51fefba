import type { BlockId } from '@samplan/domain'
import { Coins } from 'lucide-react'
import { useLanguage } from '../../../language/index.ts'
import { useBlockEditing } from '../editing/BlockEditing.ts'
import { useIsBlank } from '../editing/useBlockField.ts'
import { capitalised, useLabel } from '../editing/useLabel.ts'
import { BlockFrame } from '../frame/BlockFrame.tsx'
import { BlockLabel } from '../frame/BlockLabel.tsx'
import { BlockText } from '../text/BlockText.tsx'
import { RequestFacts } from './RequestFacts.tsx'
import { RequestFields } from './RequestFields.tsx'
import styles from './RequestBlock.module.css'

interface RequestBlockProps {
  readonly blockId: BlockId
}

/** A budget request: what the own budget line should be, and why. For those who work with the plan, never printed. */
export function RequestBlock({ blockId }: RequestBlockProps) {
  const { t } = useLanguage()
  const { actions } = useBlockEditing()
  const hasNoReason = useIsBlank(blockId, 'reason')
  const name = capitalised(useLabel()('request'))
  return (
    <BlockFrame blockId={blockId} name={name} className={styles['request']}>
      {(editing) => (
        <>
          <BlockLabel icon={Coins}>{name}</BlockLabel>
          {editing ? <RequestFields blockId={blockId} /> : <RequestFacts blockId={blockId} />}
          {(editing || !hasNoReason) && (
            <BlockText
              blockId={blockId}
              field="reason"
              label={t('blocks:request.reason')}
              className={editing ? styles['reason'] : styles['reasonAtRest']}
              onDone={() => actions.leave(blockId, 'down')}
            />
          )}
          {editing && <p className={styles['note']}>{t('blocks:request.neverPrinted')}</p>}
        </>
      )}
    </BlockFrame>
  )
}
