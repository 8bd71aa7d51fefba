import type { ImageFile, ImageWidth } from '@samplan/domain'
import { ImageOff } from 'lucide-react'
import { useState } from 'react'
import { picturePath } from '../../api/pictures.ts'
import { useLanguage } from '../../language/index.ts'
import { usePlanId } from '../../sync/index.ts'
import { Icon } from '../../ui/index.ts'
import styles from './Picture.module.css'

interface PictureProps {
  readonly file: ImageFile
  /** Empty for a picture that says nothing that the text does not say. */
  readonly alt: string
  readonly width: ImageWidth
}

/** Fetched when it comes near; its room is kept from the beginning, so that nothing jumps when it comes. */
export function Picture({ file, alt, width }: PictureProps) {
  const { t } = useLanguage()
  const planId = usePlanId()
  const path = picturePath(planId, file.hash)
  const [failed, setFailed] = useState<string | null>(null)
  if (failed === path)
    return (
      <p className={styles['failed']} role={alt === '' ? undefined : 'img'} aria-label={alt || undefined}>
        <Icon of={ImageOff} />
        {t('images:not-shown')}
      </p>
    )
  return (
    <img
      className={styles['picture']}
      data-width={width}
      src={path}
      alt={alt}
      width={file.width}
      height={file.height}
      loading="lazy"
      decoding="async"
      onError={() => setFailed(path)}
    />
  )
}
