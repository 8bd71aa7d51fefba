import { languageTag } from '@samplan/i18n'
import type { ReactNode } from 'react'
import { I18nProvider } from 'react-aria-components/I18nProvider'
import { useLanguage } from '../language/index.ts'

/** Tells React Aria the language of the interface; it would take the browser's. */
export function AriaLocale({ children }: { readonly children: ReactNode }) {
  const { locale } = useLanguage()
  return <I18nProvider locale={languageTag[locale]}>{children}</I18nProvider>
}
