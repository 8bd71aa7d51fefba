import type { BlockId } from '@samplan/domain'
import type { ReactNode } from 'react'
import { useLanguage } from '../../../../language/index.ts'
import { ThreadCorner } from '../../../comments/index.ts'
import { FieldWords } from '../FieldWords.tsx'
import { usePlanReading } from '../planReading.ts'
import styles from './FigureFrame.module.css'

interface FigureFrameProps {
  readonly blockId: BlockId
  readonly caption: string
  /** Whose picture it is. */
  readonly credit?: string | null
  readonly children: ReactNode
}

/** A figure with its caption below, "Figur 2: …"; one without a caption has no number, either. */
export function FigureFrame({ blockId, caption, credit = null, children }: FigureFrameProps) {
  const { t } = useLanguage()
  const number = usePlanReading().figureNumbers.get(blockId)
  return (
    <figure className={styles['figure']} data-id={blockId}>
      {children}
      <ThreadCorner at={blockId} />
      {(caption !== '' || credit !== null) && (
        <figcaption className={styles['caption']}>
          {number !== undefined && <strong>{t('blocks:figure.number', { number })}: </strong>}
          <FieldWords blockId={blockId} field="caption" text={caption} />
          {credit !== null && <span className={styles['credit']}>{credit}</span>}
        </figcaption>
      )}
    </figure>
  )
}
