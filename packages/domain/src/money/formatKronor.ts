/** Amounts as sv-SE shows them: groups of three with U+00A0, U+2212 minus, comma decimals. */

/** Thousands and millions are ways to show an amount; it is kept and summed in kronor. */
export type MoneyUnit = 'kr' | 'tkr' | 'mnkr'

const NO_BREAK_SPACE = '\u00A0'
const MINUS = '\u2212'

/** "22 997 550", "−5 000". Written out, since browsers' `Intl` tables differ between versions. */
export const formatKronor = (kronor: number): string => signed(kronor, group(`${Math.abs(kronor)}`))

/** "702 tkr", "1,5 mnkr": rounded half away from zero, to whole thousands or tenths of a million. */
export function formatMoney(kronor: number, unit: MoneyUnit): string {
  return `${formatInUnit(kronor, unit)}${NO_BREAK_SPACE}${unit}`
}

/** As `formatMoney`, without the unit, for a table whose head names it. */
export function formatInUnit(kronor: number, unit: MoneyUnit): string {
  switch (unit) {
    case 'kr':
      return formatKronor(kronor)
    case 'tkr':
      return formatKronor(roundedQuotient(kronor, 1_000))
    case 'mnkr':
      return formatTenths(roundedQuotient(kronor, 100_000))
    default:
      return unit satisfies never
  }
}

/** A change with its sign: "+40 000", "−5 000", "0". */
export const formatChange = (kronor: number): string =>
  kronor > 0 ? `+${formatKronor(kronor)}` : formatKronor(kronor)

/** As `formatChange`, for a table whose head names the unit; what rounds to nothing has no sign. */
export function formatChangeInUnit(kronor: number, unit: MoneyUnit): string {
  const rounded = formatInUnit(kronor, unit)
  return kronor > 0 && /[1-9]/u.test(rounded) ? `+${rounded}` : rounded
}

/** A share of change with its sign and one decimal: 0.0417 is "+4,2 %". */
export function formatPercent(share: number): string {
  const tenths = Math.sign(share) * Math.round(Math.abs(share) * 1_000)
  return `${tenths > 0 ? '+' : ''}${formatTenths(tenths)}${NO_BREAK_SPACE}%`
}

const signed = (value: number, digits: string): string => (value < 0 ? MINUS + digits : digits)

const group = (digits: string): string => digits.replaceAll(/\B(?=(?:\d{3})+$)/gu, NO_BREAK_SPACE)

function formatTenths(tenths: number): string {
  const size = Math.abs(tenths)
  return signed(tenths, `${group(`${Math.trunc(size / 10)}`)},${size % 10}`)
}

/** By remainder, so that large amounts round exactly. */
function roundedQuotient(dividend: number, divisor: number): number {
  const remainder = dividend % divisor
  const quotient = (dividend - remainder) / divisor
  return Math.abs(remainder) * 2 >= divisor ? quotient + Math.sign(dividend) : quotient
}
