import type { BlockId } from '@samplan/domain'
import { useLanguage } from '../../../language/index.ts'
import { useBlockEditing } from '../editing/BlockEditing.ts'
import { useIsBlank } from '../editing/useBlockField.ts'
import { capitalised, useLabel } from '../editing/useLabel.ts'
import { BlockFrame } from '../frame/BlockFrame.tsx'
import { BlockText } from '../text/BlockText.tsx'
import styles from './ActivityBlock.module.css'
import { ActivityFacts } from './ActivityFacts.tsx'
import { ActivityFields } from './ActivityFields.tsx'

interface ActivityBlockProps {
  readonly blockId: BlockId
}

/**
 * An activity: a row of the table that activities make which follow each other. The head stands above each of them, and
 * the style sheet shows that of the first.
 */
export function ActivityBlock({ blockId }: ActivityBlockProps) {
  const { t } = useLanguage()
  const { actions } = useBlockEditing()
  const isBlank = useIsBlank(blockId, 'text')
  const name = capitalised(useLabel()('activity'))
  return (
    <>
      <div className={styles['head']} aria-hidden>
        <span>{name}</span>
        <span>{t('blocks:activity.owner')}</span>
        <span>{t('blocks:activity.time')}</span>
      </div>
      <BlockFrame blockId={blockId} name={name} className={styles['row']}>
        {(editing) => (
          <>
            <BlockText
              blockId={blockId}
              field="text"
              label={t('blocks:activity.text')}
              className={styles['text']}
              onDone={() =>
                isBlank ? actions.replaceByParagraph(blockId) : actions.addAfter(blockId, 'activity')
              }
              onMoreLines={(lines) => actions.addAfter(blockId, 'activity', lines)}
              onErase={() => actions.replaceByParagraph(blockId)}
            />
            {editing ? <ActivityFields blockId={blockId} /> : <ActivityFacts blockId={blockId} />}
          </>
        )}
      </BlockFrame>
    </>
  )
}
