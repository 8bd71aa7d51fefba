/** Numbers as the reader's language writes them: sv-SE groups by U+00A0, marks minus by U+2212, decimals by comma. */
import { languageTag, type Locale } from '../locale.ts'

export const formatNumber = (locale: Locale, value: number, fractionDigits = 0): string =>
  new Intl.NumberFormat(languageTag[locale], {
    minimumFractionDigits: fractionDigits,
    maximumFractionDigits: fractionDigits,
  }).format(value)

/** `ratio` 0.015 reads "1,5 %". */
export const formatPercent = (locale: Locale, ratio: number, fractionDigits = 1): string =>
  new Intl.NumberFormat(languageTag[locale], {
    style: 'percent',
    minimumFractionDigits: fractionDigits,
    maximumFractionDigits: fractionDigits,
  }).format(ratio)

/** To hundredths, with no more decimals than it has: "66", "33,5". */
export const formatPoints = (locale: Locale, value: number): string =>
  new Intl.NumberFormat(languageTag[locale], { maximumFractionDigits: 2 }).format(value)
