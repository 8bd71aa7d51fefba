import { useEffect } from 'react'
import { useLanguage } from '../language/index.ts'

/** The title of the browser's tab; what differs stands first, since tabs are narrow. */
export function usePageTitle(title: string): void {
  const { t } = useLanguage()
  const product = t('common:product')
  useEffect(() => {
    document.title = title === '' ? product : `${title} · ${product}`
  }, [title, product])
}
