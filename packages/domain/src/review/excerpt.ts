import { toLine } from '../text/lineOfText.ts'

/** The first words of a text on one line, at most `length` characters with the ellipsis that says there is more. */
export function excerptOf(text: string, length: number): string {
  const line = toLine(text).replaceAll(/\s+/g, ' ')
  if (line.length <= length) return line
  const cut = line.slice(0, length - 1)
  const lastSpace = cut.lastIndexOf(' ')
  // A single long word is cut where it must be, but never between the two halves of a character.
  const words = lastSpace > 0 ? cut.slice(0, lastSpace) : cut.replace(/[\uD800-\uDBFF]$/, '')
  return `${words}…`
}
