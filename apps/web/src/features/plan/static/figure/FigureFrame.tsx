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
  readonly children: ReactNode
}

/** A figure with its caption below, "Figur 2: …"; one without a caption has no number, either. */
export function FigureFrame({ blockId, caption, children }: FigureFrameProps) {
  const { t } = useLanguage()
  const number = usePlanReading().figureNumbers.get(blockId)
  return (
    <figure className={styles['figure']} data-id={blockId}>
      {children}
      <ThreadCorner at={blockId} />
      {caption !== '' && (
        <figcaption className={styles['caption']}>
          {number !== undefined && <strong>{t('blocks:figure.number', { number })}: </strong>}
          <FieldWords blockId={blockId} field="caption" text={caption} />
        </figcaption>
      )}
    </figure>
  )
}
