/** The forms a message may ask for after a comma: `{{sum, kronor}}`. */
import { formatChange, formatKronor } from '@samplan/domain'
import type { Locale } from '../locale.ts'
import { formatIsoDate } from './date.ts'
import { formatList } from './list.ts'
import { formatNumber, formatPercent, formatPoints } from './number.ts'

type Formatter = (value: unknown) => string

/** Amounts keep the Swedish form in every language: what is read in a message can be typed into a cell. */
export const formatters = (locale: Locale): Readonly<Record<string, Formatter>> => ({
  kronor: (value) => (typeof value === 'number' ? formatKronor(value) : String(value)),
  /** A difference by its size; the words say which way it goes. */
  size: (value) => (typeof value === 'number' ? formatKronor(Math.abs(value)) : String(value)),
  change: (value) => (typeof value === 'number' ? formatChange(value) : String(value)),
  number: (value) => (typeof value === 'number' ? formatNumber(locale, value) : String(value)),
  /** A contrast: 4,49 is not 4,5. */
  ratio: (value) => (typeof value === 'number' ? formatNumber(locale, value, 2) : String(value)),
  /** Per cent as a share states them, and a difference between two: by its size, without the sign. */
  points: (value) => (typeof value === 'number' ? formatPoints(locale, Math.abs(value)) : String(value)),
  percent: (value) => (typeof value === 'number' ? formatPercent(locale, value) : String(value)),
  date: (value) => formatIsoDate(locale, String(value)),
  list: (value) => (Array.isArray(value) ? formatList(locale, value.map(String)) : String(value)),
})
