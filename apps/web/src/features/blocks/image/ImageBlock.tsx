import type { BlockId } from '@samplan/domain'
import { useLanguage } from '../../../language/index.ts'
import { Picture } from '../../pictures/index.ts'
import { Caption } from '../derivedFigure/Caption.tsx'
import { useBlockEditing } from '../editing/BlockEditing.ts'
import { useAskWhatItShows } from './useAskWhatItShows.ts'
import { useBlockField } from '../editing/useBlockField.ts'
import { BlockFrame } from '../frame/BlockFrame.tsx'
import { ChoosePicture } from './ChoosePicture.tsx'
import styles from './ImageBlock.module.css'
import { ImageFields } from './ImageFields.tsx'
import { SendingLine } from './SendingLine.tsx'
import { useSendings } from './useSendings.ts'

/** A picture, what it shows for those who do not see it, its caption, and whose it is. */
export function ImageBlock({ blockId }: { readonly blockId: BlockId }) {
  const { t } = useLanguage()
  const { actions } = useBlockEditing()
  const [file] = useBlockField('image', blockId, 'file')
  const [alt] = useBlockField('image', blockId, 'alt')
  const [isDecorative] = useBlockField('image', blockId, 'isDecorative')
  const [width] = useBlockField('image', blockId, 'width')
  const [credit] = useBlockField('image', blockId, 'credit')
  const [sending, sendings] = useSendings(blockId)
  const choose = (chosen: Blob) => sendings.send(blockId, chosen)
  useAskWhatItShows(blockId, sending !== null, file !== null)
  return (
    <BlockFrame blockId={blockId} name={t('images:name')} className={styles['image']} leadsIntoText={false}>
      {(editing) => (
        <>
          {file && <Picture file={file} alt={isDecorative ? '' : alt} width={width} />}
          {file === null && sending === null && <ChoosePicture onChoose={choose} isFirst />}
          {sending && (
            <SendingLine
              sending={sending}
              onRetry={() => sendings.retry(blockId)}
              onCancel={() => sendings.cancel(blockId)}
            />
          )}
          <Caption blockId={blockId} onDone={() => actions.leave(blockId, 'down')} />
          {!editing && credit !== null && (
            <p className={styles['credit']}>{t('images:credit.by', { name: credit })}</p>
          )}
          {editing && <ImageFields blockId={blockId} onChoose={file === null ? null : choose} />}
        </>
      )}
    </BlockFrame>
  )
}
