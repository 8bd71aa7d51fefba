import { formatDate, formatTime } from '@samplan/i18n'
import { useLanguage } from '../../../language/index.ts'
import type { BoardPage } from '../api.ts'
import styles from './AboutVersion.module.css'
import { ABOUT_ID } from './ownParts.ts'

/** Which version this is, and how anybody can tell that it is the one that was decided on. */
export function AboutVersion({ page }: { readonly page: BoardPage }) {
  const { t, locale } = useLanguage()
  const frozenAt = new Date(page.frozenAt)
  return (
    <section id={ABOUT_ID} className={styles['about']} aria-labelledby="board-about">
      <h2 id="board-about">{t('board:about')}</h2>
      <dl className={styles['facts']}>
        <dt>{t('board:about.label')}</dt>
        <dd>{t('board:about.number', { label: page.label, number: page.number })}</dd>
        <dt>{t('board:about.frozen')}</dt>
        <dd>
          {t('board:about.frozenBy', {
            day: formatDate(locale, frozenAt),
            time: formatTime(locale, frozenAt),
            name: page.frozenBy,
          })}
        </dd>
        {page.note !== null && (
          <>
            <dt>{t('board:about.note')}</dt>
            <dd lang={page.language}>{page.note}</dd>
          </>
        )}
        <dt>{t('board:about.hash')}</dt>
        <dd className={styles['hash']}>{page.sha256}</dd>
        <dt>{t('board:about.previous')}</dt>
        {page.previous === null ? (
          <dd>{t('board:about.first')}</dd>
        ) : (
          <dd className={styles['hash']}>{page.previous}</dd>
        )}
        <dt>{t('board:about.check')}</dt>
        <dd>{t('board:about.check.text')}</dd>
        {page.expiresAt !== null && (
          <>
            <dt>{t('board:about.link')}</dt>
            <dd>{t('board:about.expires', { day: formatDate(locale, new Date(page.expiresAt)) })}</dd>
          </>
        )}
      </dl>
    </section>
  )
}
