import { figureNumbers, type BlockId, type Plan } from '@samplan/domain'
import { useLanguage } from '../../../language/index.ts'
import { useFromPlan } from '../../../sync/index.ts'
import { BlockText } from '../text/BlockText.tsx'
import styles from './Caption.module.css'

interface CaptionProps {
  readonly blockId: BlockId
  readonly onDone: () => void
  readonly onErase?: () => void
}

/** "Figur 2: …" The number comes with the first word of the caption, and is the plan's to give. */
export function Caption({ blockId, onDone, onErase }: CaptionProps) {
  const { t } = useLanguage()
  const number = useFromPlan(numbersIn).get(blockId)
  return (
    <div className={styles['caption']}>
      {number !== undefined && <strong>{t('blocks:figure.number', { number })}:</strong>}
      <BlockText
        blockId={blockId}
        field="caption"
        label={t('blocks:caption')}
        className={styles['text']}
        onDone={onDone}
        {...(onErase && { onErase })}
      />
    </div>
  )
}

const numbersIn = (plan: Plan | null): ReadonlyMap<BlockId, number> => figureNumbers(plan?.sections ?? [])
