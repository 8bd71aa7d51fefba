import type { Theme } from '@samplan/domain'
import type { CSSProperties } from 'react'
import { useLanguage } from '../../../language/index.ts'
import { useSettings } from '../settingsContext.ts'
import styles from './PaperPreview.module.css'

/** A cover and a page, small: paper is white in the dark too. */
export function PaperPreview({ theme }: { readonly theme: Theme }) {
  const { t } = useLanguage()
  const { facts } = useSettings().plan
  const { accent, cover, font, logo } = theme
  const colours: CSSProperties & Record<'--paper-accent', string> = { '--paper-accent': accent }
  return (
    <figure className={styles['preview']} style={colours} data-font={font}>
      <figcaption>{t('board:theme.preview')}</figcaption>
      <div className={styles['sheet']} data-cover={cover}>
        {logo && (
          <img className={styles['logo']} src={`data:${logo.mediaType};base64,${logo.data}`} alt={logo.alt} />
        )}
        <p className={styles['title']}>{facts.title}</p>
        <p className={styles['small']}>
          {facts.organisation.name} · {facts.year}
        </p>
      </div>
      <div className={styles['sheet']}>
        <p className={styles['heading']}>{t('board:theme.preview.heading')}</p>
        <p>{t('board:theme.preview.text')}</p>
      </div>
    </figure>
  )
}
