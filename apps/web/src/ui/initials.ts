/** "Per-Olof Åström" → "PÅ"; one name gives one letter. */
export function initials(name: string): string {
  const words = name.trim().split(/\s+/u)
  const first = words.at(0) ?? ''
  const last = words.length > 1 ? (words.at(-1) ?? '') : ''
  return [first, last]
    .map((word) => [...word].at(0) ?? '')
    .join('')
    .toLocaleUpperCase('sv')
}
