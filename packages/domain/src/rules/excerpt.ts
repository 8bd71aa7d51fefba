/** The opening words of a text, for a message that must name it. */
const LONGEST = 80

export function excerpt(text: string): string {
  const line = text.trim().replaceAll(/\s+/gu, ' ')
  if (line.length <= LONGEST) return line
  const words = line.slice(0, Math.max(0, line.lastIndexOf(' ', LONGEST - 1))).trimEnd()
  // One endless word: by code points, for half an emoji is not text.
  return `${words || [...line].slice(0, LONGEST / 2).join('')}…`
}

export const isBlank = (text: string | null): boolean => text === null || text.trim() === ''
