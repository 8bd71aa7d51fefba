/** Whether a number of the file stands in the plan: as a number, or written in a text with or without spaces. */
export type NumberSearch = (value: number) => boolean

const WRITTEN = /\d+(?:[ \u00A0\u202F]\d{3})+(?:[.,]\d+)?|\d+(?:[.,]\d+)?/gu

export function createNumberSearch(texts: readonly string[], numbers: readonly number[]): NumberSearch {
  const known = new Set(numbers)
  for (const text of texts) {
    for (const [written] of text.matchAll(WRITTEN)) {
      known.add(Number(written.replace(/[ \u00A0\u202F]/gu, '').replace(',', '.')))
      // "2010:9", "06-30", "1 200" of which the file has the parts.
      for (const [digits] of written.matchAll(/\d+/g)) known.add(Number(digits))
    }
  }
  return (value) => known.has(value) || known.has(Math.abs(value))
}

export function numbersIn(value: unknown): number[] {
  if (typeof value === 'number') return [value]
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(numbersIn) : []
}
