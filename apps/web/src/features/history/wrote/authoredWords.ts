/** Which words of a passage are whose. */
import type { UserId } from '@samplan/domain'
import type { AuthoredText } from '../../../api/history.ts'
import type { Passage } from './passageOnPage.ts'
import { placeName } from './textsOf.ts'

export interface AuthoredWords {
  readonly words: string
  readonly author: UserId
  readonly suggestedBy: UserId | null
  /** When the last of them were written, milliseconds since the epoch. */
  readonly at: number
}

/** Letters that one has written with no longer pause are told as one. Milliseconds. */
const PAUSE = 10 * 60_000

export function authoredWords(
  texts: readonly AuthoredText[],
  words: Passage['words'],
  textAt: ReadonlyMap<string, string>,
): AuthoredWords[] {
  return rangesOf(texts, words).flatMap(({ text, from, to }) => {
    const letters = textAt.get(placeName(text.place)) ?? ''
    const found: AuthoredWords[] = []
    for (const span of text.spans) {
      const piece = letters.slice(Math.max(span.from, from), Math.min(span.to, to))
      const { author, suggestedBy, at } = span
      if (piece !== '') add(found, { words: piece, author, suggestedBy, at })
    }
    return found
  })
}

interface Range {
  readonly text: AuthoredText
  readonly from: number
  readonly to: number
}

function rangesOf(texts: readonly AuthoredText[], words: Passage['words']): Range[] {
  if (words.kind === 'whole')
    return texts
      .filter(({ place }) => (place.kind === 'prose' ? place.elementId : place.blockId) === words.id)
      .map((text) => ({ text, from: 0, to: Number.POSITIVE_INFINITY }))
  const indexOf = (name: string) => texts.findIndex(({ place }) => placeName(place) === name)
  const [first, last] = [indexOf(placeName(words.from.place)), indexOf(placeName(words.to.place))]
  if (first === -1 || last === -1) return []
  return texts.slice(first, last + 1).map((text, index) => ({
    text,
    from: index === 0 ? words.from.offset : 0,
    to: first + index === last ? words.to.offset : Number.POSITIVE_INFINITY,
  }))
}

/** A space between two words is nobody's worth naming: it goes with the words before it. */
function add(found: AuthoredWords[], words: AuthoredWords): void {
  const last = found.at(-1)
  if (words.words.trim() === '') {
    if (last) found[found.length - 1] = { ...last, words: last.words + words.words }
    return
  }
  const isSame =
    last !== undefined &&
    last.author === words.author &&
    last.suggestedBy === words.suggestedBy &&
    Math.abs(last.at - words.at) <= PAUSE
  if (isSame)
    found[found.length - 1] = { ...words, words: last.words + words.words, at: Math.max(last.at, words.at) }
  else found.push(words)
}
