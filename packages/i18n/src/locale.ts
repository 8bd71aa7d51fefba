/** The languages of the user interface. A plan's own text is Swedish whatever the interface speaks. */

export const locales = ['sv', 'en'] as const
export type Locale = (typeof locales)[number]
export const defaultLocale: Locale = 'sv'

/** The BCP 47 tags whose conventions `Intl` shall follow. */
export const languageTag = { sv: 'sv-SE', en: 'en-GB' } as const satisfies Record<Locale, string>

export const isLocale = (value: unknown): value is Locale => locales.some((locale) => locale === value)

/**
 * The language to begin with: what the person has chosen, else Swedish. The browser's own language does not decide:
 * many officers have an English Windows and a Swedish job.
 */
export const chooseLocale = (stored: string | null): Locale => (isLocale(stored) ? stored : defaultLocale)

/** The first language of an `Accept-Language` header that we speak, else Swedish; for programs that ask for one. */
export function acceptedLocale(header: string | null | undefined): Locale {
  const wanted = (header ?? '')
    .split(',')
    .map((range) => range.trim().slice(0, 2).toLowerCase())
    .find(isLocale)
  return wanted ?? defaultLocale
}
