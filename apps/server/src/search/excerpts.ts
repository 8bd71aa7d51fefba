/** Finds words in passages: a passage is a hit that has them all, wherever in it, large or small letters. */
import type { Passage, SectionId } from '@samplan/domain'

export interface ExcerptPart {
  readonly text: string
  readonly isHit: boolean
}

export interface Hit {
  readonly sectionId: SectionId
  readonly excerpt: readonly ExcerptPart[]
}

/** So much is shown before the first word that was found, and so much in all. Characters. */
const BEFORE = 60
const LENGTH = 220

export function search(
  passages: readonly Pick<Passage, 'sectionId' | 'text'>[],
  query: string,
): readonly Hit[] {
  const words = wordsOf(query)
  if (words.length === 0) return []
  const each = words.map((word) => new RegExp(literally(word), 'iu'))
  return passages
    .filter(({ text }) => each.every((word) => word.test(text)))
    .map(({ sectionId, text }) => ({ sectionId, excerpt: excerptOf(text, words) }))
}

export const wordsOf = (query: string): readonly string[] => query.split(/\s+/u).filter((word) => word !== '')

/** Every sign that means something to a regular expression, meaning itself. */
const literally = (word: string): string => word.replaceAll(/[\^$\\.*+?()[\]{}|/]/gu, String.raw`\$&`)

/** The words around the first that was found, each one marked; the beginning where none stands as it was typed. */
export function excerptOf(text: string, words: readonly string[]): readonly ExcerptPart[] {
  const any = new RegExp(words.map((word) => literally(word)).join('|'), 'giu')
  const from = wordStart(text, Math.max(0, text.search(any) - BEFORE))
  const to = wordEnd(text, from + LENGTH)
  const shown = text.slice(from, to)
  return [
    ...(from > 0 ? [plain('… ')] : []),
    ...highlighted(shown, any),
    ...(to < text.length ? [plain(' …')] : []),
  ]
}

const plain = (text: string): ExcerptPart => ({ text, isHit: false })

function highlighted(text: string, any: RegExp): readonly ExcerptPart[] {
  const parts: ExcerptPart[] = []
  let at = 0
  for (const { 0: found, index } of text.matchAll(any)) {
    if (index > at) parts.push(plain(text.slice(at, index)))
    parts.push({ text: found, isHit: true })
    at = index + found.length
  }
  if (at < text.length) parts.push(plain(text.slice(at)))
  return parts
}

function wordStart(text: string, at: number): number {
  if (at === 0) return 0
  const space = text.indexOf(' ', at)
  return space === -1 ? at : space + 1
}

function wordEnd(text: string, at: number): number {
  if (at >= text.length) return text.length
  const space = text.lastIndexOf(' ', at)
  return space <= 0 ? at : space
}
