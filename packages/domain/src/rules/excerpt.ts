/** The opening words of a text, for a message that must name it. */
const LONGEST = 80

export function excerpt(text: string): string {
  const line = text.trim().replaceAll(/\s+/gu, ' ')
  if (line.length <= LONGEST) return line
  // Cut between words: cutting at a code unit could halve an emoji.
  const cut = line.slice(0, LONGEST).replace(/\S*$/u, '').trimEnd()
  return `${cut}…`
}

export const isBlank = (text: string | null): boolean => text === null || text.trim() === ''
