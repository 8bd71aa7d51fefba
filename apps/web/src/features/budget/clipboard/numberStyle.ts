/**
 * How a column writes its numbers. "1,234" is twelve hundred in one program and one and a bit in another; what stands
 * above and below it mostly says which, and where nothing does, nothing is guessed.
 */

/** `thousands`: a lone comma or point parts thousands; `decimals`: it begins the decimals; null: nothing says. */
export type NumberStyle = Readonly<Record<Mark, Meaning | null>>
export type Meaning = 'thousands' | 'decimals'
type Mark = ',' | '.'

const NUMBER = '[-−]?\\s?'
const UNIT = '(?:\\s?(?:kr|:-))?'
const pattern = (body: string): RegExp => new RegExp(`^${NUMBER}(?:${body})${UNIT}$`, 'iu')

const GROUPED: Readonly<Record<Mark, RegExp>> = {
  ',': pattern('\\d{1,3}(?:,\\d{3}){2,}|\\d{1,3}(?:,\\d{3})+\\.\\d+'),
  '.': pattern('\\d{1,3}(?:\\.\\d{3}){2,}|\\d{1,3}(?:\\.\\d{3})+,\\d+'),
}
/** One, two or more than three digits after the mark are no group; spaces that group leave the comma to the decimals. */
const DECIMAL: Readonly<Record<Mark, RegExp>> = {
  ',': pattern(
    '[\\d\\s]*\\d,(?:\\d{1,2}|\\d{4,})|\\d{1,3}(?:\\.\\d{3})+,\\d+|\\d{1,3}(?:[ \\u00A0\\u202F]\\d{3})+(?:,\\d+)?',
  ),
  '.': pattern('\\d+\\.(?:\\d{1,2}|\\d{4,})|\\d{1,3}(?:,\\d{3})+\\.\\d+'),
}
const AMBIGUOUS: Readonly<Record<Mark, RegExp>> = {
  ',': pattern('\\d{1,3},\\d{3}'),
  '.': pattern('\\d{1,3}\\.\\d{3}'),
}
const MARKS = [',', '.'] as const

export function numberStyle(cells: readonly string[]): NumberStyle {
  return { ',': meaningOf(',', cells), '.': meaningOf('.', cells) }
}

function meaningOf(mark: Mark, cells: readonly string[]): Meaning | null {
  const other = mark === ',' ? '.' : ','
  const says = (patterns: Readonly<Record<Mark, RegExp>>, of: Mark) =>
    cells.some((cell) => patterns[of].test(cell.trim()))
  const groups = says(GROUPED, mark)
  const parts = says(DECIMAL, mark)
  // A column that does both contradicts itself.
  if (groups !== parts) return groups ? 'thousands' : 'decimals'
  if (groups) return null
  // What groups with one mark has the other for its decimals, and the other way round.
  if (says(GROUPED, other)) return 'decimals'
  return hasDecimals(other, cells) ? 'thousands' : null
}

/** Decimals proper: not spaces, which leave the point without a meaning. */
const hasDecimals = (mark: Mark, cells: readonly string[]): boolean =>
  cells.some((cell) => pattern(`\\d+[${mark}]\\d{1,2}`).test(cell.trim()))

/** The first cell that can be read in two ways, where the column says neither. */
export const unclearCell = (cells: readonly string[], style: NumberStyle): string | null =>
  cells.find((cell) => MARKS.some((mark) => AMBIGUOUS[mark].test(cell.trim()) && style[mark] === null)) ??
  null

/** What nothing in the column says, as somebody has answered. */
export const withAnswer = (style: NumberStyle, answer: Meaning | null): NumberStyle => ({
  ',': style[','] ?? answer,
  '.': style['.'] ?? answer,
})

/**
 * The number as it is typed in Sweden: no marks between thousands, comma before decimals, and none where all of them are
 * zero. A text that is no number of the column's kind comes back as it is.
 */
export function asSwedish(cell: string, style: NumberStyle): string {
  const text = cell.trim()
  for (const mark of MARKS) {
    const other = mark === ',' ? '.' : ','
    if (style[mark] === 'thousands' && pattern(`\\d{1,3}(?:[${mark}]\\d{3})+(?:[${other}]\\d+)?`).test(text))
      return withoutZeroes(text.replaceAll(mark, '').replace(other, ','))
  }
  if (style['.'] === 'decimals' && pattern('\\d+\\.\\d+').test(text))
    return withoutZeroes(text.replace('.', ','))
  return withoutZeroes(text)
}

/** A spreadsheet that shows öre writes "12 000,00" for what is whole kronor. */
const withoutZeroes = (text: string): string => text.replace(/(?<=\d),0+(?=\s*(?:kr|:-)?$)/iu, '')
