import { Download } from 'lucide-react'
import { formatNumber } from '@samplan/i18n'
import { PageHeading } from '../../../frame/index.ts'
import { useLanguage } from '../../../language/index.ts'
import { Icon } from '../../../ui/index.ts'
import type { BoardPage } from '../api.ts'
import styles from './Opening.module.css'

interface OpeningProps {
  readonly page: BoardPage
  readonly standing: string
  readonly fileAddress: (kind: BoardPage['files'][number]['kind']) => string
}

/** What one has before oneself, whose it is, and where it can be had as a file. */
export function Opening({ page, standing, fileAddress }: OpeningProps) {
  const { t, locale } = useLanguage()
  const { logo, organisation, year, diaryNumber, title, files, language } = page
  return (
    <header className={styles['opening']} lang={language}>
      {logo && (
        <img className={styles['logo']} src={`data:${logo.mediaType};base64,${logo.data}`} alt={logo.alt} />
      )}
      <p className={styles['whose']}>
        {organisation} · {year}
        {diaryNumber !== null && ` · ${t('publish:diaryNumber', { number: diaryNumber })}`}
      </p>
      <PageHeading>{title}</PageHeading>
      <p className={styles['standing']}>{standing}</p>
      {files.length > 0 && (
        <ul className={styles['files']} aria-label={t('board:files')} data-no-print>
          {files.map(({ kind, size }) => (
            <li key={kind}>
              <a
                className={styles['file']}
                href={fileAddress(kind)}
                download={kind === 'html' ? undefined : ''}
              >
                <Icon of={Download} />
                <span>{t(`board:file.${kind}`)}</span>
                {size !== null && (
                  <span className={styles['size']}>
                    {t('board:file.size', { size: formatNumber(locale, Math.ceil(size / 1024)) })}
                  </span>
                )}
              </a>
            </li>
          ))}
        </ul>
      )}
    </header>
  )
}
