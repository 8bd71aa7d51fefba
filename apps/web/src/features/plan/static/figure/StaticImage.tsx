import type { Image } from '@samplan/domain'
import { useLanguage } from '../../../../language/index.ts'
import { Picture } from '../../../pictures/index.ts'
import { FigureFrame } from './FigureFrame.tsx'

/** A picture with its caption and whose it is; a place in the text where one is to come shows nothing. */
export function StaticImage({ image }: { readonly image: Image }) {
  const { t } = useLanguage()
  const { id, file, alt, isDecorative, caption, credit, width } = image
  if (file === null && caption === '') return null
  return (
    <FigureFrame
      blockId={id}
      caption={caption}
      credit={credit === null ? null : t('images:credit.by', { name: credit })}
    >
      {file && <Picture file={file} alt={isDecorative ? '' : alt} width={width} />}
    </FigureFrame>
  )
}
