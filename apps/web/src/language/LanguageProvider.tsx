import type { Locale, Translator } from '@samplan/i18n'
import { useEffect, useMemo, useState, type ReactNode } from 'react'
import { LanguageContext, type Language } from './languageContext.ts'
import { loadTranslator } from './loadTranslator.ts'
import { storeLocale } from './locale.ts'

interface LanguageProviderProps {
  readonly initial: Translator
  readonly children: ReactNode
}

export function LanguageProvider({ initial, children }: LanguageProviderProps) {
  const [translator, setTranslator] = useState(initial)
  const { locale } = translator

  useEffect(() => {
    document.documentElement.lang = locale
  }, [locale])

  const language = useMemo<Language>(
    () => ({
      locale,
      t: translator.translate,
      tUnknown: translator.translateUnknown,
      setLocale: async (wanted: Locale) => {
        setTranslator(await loadTranslator(wanted))
        storeLocale(wanted)
      },
    }),
    [locale, translator],
  )

  return <LanguageContext value={language}>{children}</LanguageContext>
}
