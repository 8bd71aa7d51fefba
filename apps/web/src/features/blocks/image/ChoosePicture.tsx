import { ImagePlus } from 'lucide-react'
import { useRef } from 'react'
import { useLanguage } from '../../../language/index.ts'
import { Icon } from '../../../ui/index.ts'
import styles from './ImageBlock.module.css'

interface ChoosePictureProps {
  readonly onChoose: (file: Blob) => void
  /** There is none yet: it stands in the place of the picture. */
  readonly isFirst?: boolean
}

/** What the server takes in; it looks at the bytes, and this only keeps the rest out of the way. */
const TAKEN = 'image/png, image/jpeg, image/webp, image/gif'

const pictureIn = ({ files }: DataTransfer): File | undefined =>
  [...files].find(({ type }) => type.startsWith('image/'))

/** Opens the machine's own list of files; a picture can be dropped or pasted as well. */
export function ChoosePicture({ onChoose, isFirst = false }: ChoosePictureProps) {
  const { t } = useLanguage()
  const input = useRef<HTMLInputElement>(null)
  return (
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions -- what is dropped can be chosen by the button, too
    <div
      className={isFirst ? styles['place'] : undefined}
      data-picture-place
      onDrop={({ dataTransfer }) => {
        const dropped = pictureIn(dataTransfer)
        if (dropped) onChoose(dropped)
      }}
    >
      <button
        type="button"
        className={styles['choose']}
        data-first-field={isFirst || undefined}
        onClick={() => input.current?.click()}
        onPaste={({ clipboardData }) => {
          const pasted = pictureIn(clipboardData)
          if (pasted) onChoose(pasted)
        }}
      >
        <Icon of={ImagePlus} />
        {t(isFirst ? 'images:choose' : 'images:replace')}
      </button>
      {isFirst && <p className={styles['help']}>{t('images:drop')}</p>}
      <input
        ref={input}
        type="file"
        accept={TAKEN}
        hidden
        onChange={({ currentTarget }) => {
          const [chosen] = currentTarget.files ?? []
          // So that the same file can be chosen once more, when it has been mended.
          currentTarget.value = ''
          if (chosen) onChoose(chosen)
        }}
      />
    </div>
  )
}
