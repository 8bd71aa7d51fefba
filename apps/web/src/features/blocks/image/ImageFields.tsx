import { imageWidthSchema, type BlockId } from '@samplan/domain'
import { useLanguage } from '../../../language/index.ts'
import { Checkbox, Select } from '../../../ui/index.ts'
import { useBlockField } from '../editing/useBlockField.ts'
import { Fields } from '../frame/Fields.tsx'
import { ValueText } from '../text/ValueText.tsx'
import { ChoosePicture } from './ChoosePicture.tsx'
import styles from './ImageBlock.module.css'

interface ImageFieldsProps {
  readonly blockId: BlockId
  /** Null while there is no picture that another could take the place of. */
  readonly onChoose: ((file: Blob) => void) | null
}

/** What a picture has beside its caption, while one works in it. */
export function ImageFields({ blockId, onChoose }: ImageFieldsProps) {
  const { t } = useLanguage()
  const [alt, setAlt] = useBlockField('image', blockId, 'alt')
  const [isDecorative, setDecorative] = useBlockField('image', blockId, 'isDecorative')
  const [credit, setCredit] = useBlockField('image', blockId, 'credit')
  const [width, setWidth] = useBlockField('image', blockId, 'width')
  return (
    <div className={styles['fields']}>
      <div className={styles['described']}>
        {!isDecorative && (
          <>
            <ValueText
              label={t('images:alt')}
              path="alt"
              placeholder={t('images:alt.hint')}
              value={alt === '' ? null : alt}
              onChange={(words) => setAlt(words ?? '')}
            />
            <p className={styles['help']}>{t('images:alt.help')}</p>
          </>
        )}
        <Checkbox checked={isDecorative} onChange={setDecorative} description={t('images:decorative.help')}>
          {t('images:decorative')}
        </Checkbox>
      </div>
      <Fields>
        <ValueText label={t('images:credit')} path="credit" value={credit} onChange={setCredit} />
        <Select
          label={t('images:width')}
          value={width}
          options={imageWidthSchema.options.map((value) => ({ value, label: t(`images:width.${value}`) }))}
          onChange={setWidth}
        />
        {onChoose && <ChoosePicture onChoose={onChoose} />}
      </Fields>
    </div>
  )
}
