import type { BlockId } from '@samplan/domain'
import { useLanguage } from '../../../language/index.ts'
import { useBlockEditing } from '../editing/BlockEditing.ts'
import { useIsBlank } from '../editing/useBlockField.ts'
import { capitalised, useLabel } from '../editing/useLabel.ts'
import { BlockFrame } from '../frame/BlockFrame.tsx'
import { BlockText } from '../text/BlockText.tsx'
import { IndicatorFacts } from './IndicatorFacts.tsx'
import { IndicatorFields } from './IndicatorFields.tsx'
import styles from './IndicatorBlock.module.css'

interface IndicatorBlockProps {
  readonly blockId: BlockId
}

/** An indicator: a row of the table that indicators make which follow each other. */
export function IndicatorBlock({ blockId }: IndicatorBlockProps) {
  const { t } = useLanguage()
  const { actions } = useBlockEditing()
  const isBlank = useIsBlank(blockId, 'name')
  const name = capitalised(useLabel()('indicator'))
  return (
    <>
      <div className={styles['head']} aria-hidden>
        <span>{name}</span>
        <span>{t('blocks:indicator.baseline')}</span>
        <span>{t('blocks:indicator.target')}</span>
        <span>
          {t('blocks:indicator.unit')}, {t('blocks:indicator.source').toLocaleLowerCase('sv')}
        </span>
      </div>
      <BlockFrame blockId={blockId} name={name} className={styles['row']}>
        {(editing) => (
          <>
            <BlockText
              blockId={blockId}
              field="name"
              label={t('blocks:indicator.name')}
              className={styles['text']}
              onDone={() =>
                isBlank ? actions.replaceByParagraph(blockId) : actions.addAfter(blockId, 'indicator')
              }
              onErase={() => actions.replaceByParagraph(blockId)}
            />
            {editing ? <IndicatorFields blockId={blockId} /> : <IndicatorFacts blockId={blockId} />}
          </>
        )}
      </BlockFrame>
    </>
  )
}
