/** The language of the interface, for every component. */
import type { Locale, Translator } from '@samplan/i18n'
import { createContext, useContext } from 'react'

export interface Language {
  readonly locale: Locale
  /** Words by key, checked at compile time. */
  readonly t: Translator['translate']
  /** For a key made at run time from a code; null when there is no such message. */
  readonly tUnknown: Translator['translateUnknown']
  /** Resolves when the words are here and shown. */
  readonly setLocale: (locale: Locale) => Promise<void>
}

export const LanguageContext = createContext<Language | null>(null)

export function useLanguage(): Language {
  const language = useContext(LanguageContext)
  if (language === null) throw new Error('useLanguage needs a LanguageProvider above it')
  return language
}
