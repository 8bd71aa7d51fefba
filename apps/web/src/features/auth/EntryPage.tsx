import type { ReactNode } from 'react'
import { PageHeading, usePageTitle } from '../../frame/index.ts'
import { useLanguage } from '../../language/index.ts'
import { productIcon } from '../../ui/index.ts'
import styles from './EntryPage.module.css'
import { LanguageSwitch } from './LanguageSwitch.tsx'

interface EntryPageProps {
  readonly title: string
  readonly children: ReactNode
}

/** One sheet of paper on the desk: what the pages before the login look like. */
export function EntryPage({ title, children }: EntryPageProps) {
  const { t } = useLanguage()
  usePageTitle(title)
  return (
    <div className={styles['desk']}>
      <header className={styles['head']}>
        <span className={styles['brand']}>
          <img src={productIcon} alt="" className={styles['mark']} />
          {t('common:product')}
        </span>
        <LanguageSwitch />
      </header>
      <main className={styles['paper']}>
        <PageHeading>{title}</PageHeading>
        {children}
      </main>
    </div>
  )
}
