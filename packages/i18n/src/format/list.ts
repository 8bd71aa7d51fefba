import { languageTag, type Locale } from '../locale.ts'

/** "Anna, Bo och Cecilia" */
export const formatList = (locale: Locale, items: readonly string[]): string =>
  new Intl.ListFormat(languageTag[locale], { type: 'conjunction' }).format(items)

/** Sorts names as the reader's alphabet does: in Swedish å, ä and ö come last. */
export const compareText = (locale: Locale): ((a: string, b: string) => number) =>
  new Intl.Collator(languageTag[locale], { numeric: true }).compare
