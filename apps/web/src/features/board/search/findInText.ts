/** Finds words in a text as somebody reads it: whatever the case, however wide the space, whichever the dash. */

export interface Span {
  readonly start: number
  readonly end: number
}

/** What is found reads as the searched words; a letter with a ring is another letter than one without. */
export function findInText(text: string, searched: string): Span[] {
  const haystack = plain(text)
  const needle = plain(searched.trim()).letters
  if (needle === '') return []
  const found: Span[] = []
  for (let at = haystack.letters.indexOf(needle); at !== -1;) {
    const end = at + needle.length
    found.push({ start: haystack.places[at] ?? 0, end: (haystack.places[end - 1] ?? 0) + 1 })
    at = haystack.letters.indexOf(needle, end)
  }
  return found
}

interface Plain {
  readonly letters: string
  /** Where in the text each letter stands. */
  readonly places: readonly number[]
}

const SOFT_HYPHEN = '\u00AD'

function plain(text: string): Plain {
  let letters = ''
  const places: number[] = []
  for (let place = 0; place < text.length; place += 1) {
    const letter = plainLetter(text[place] ?? '')
    if (letter === SOFT_HYPHEN || (letter === ' ' && letters.endsWith(' '))) continue
    letters += letter
    places.push(place)
  }
  return { letters, places }
}

function plainLetter(letter: string): string {
  if (/\s/u.test(letter)) return ' '
  if (/[\u2010-\u2015\u2212]/u.test(letter)) return '-'
  if (/[\u2018\u2019]/u.test(letter)) return "'"
  if (/[\u201C-\u201E]/u.test(letter)) return '"'
  const lower = letter.toLowerCase()
  // Some letters become two, and their places would no longer be right.
  return lower.length === 1 ? lower : letter
}
