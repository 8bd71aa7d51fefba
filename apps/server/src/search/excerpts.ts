/** Hits among passages: those that have every word, each with its excerpt. */
import {
  searchExcerpt,
  wordFinder,
  wordsOf,
  type ExcerptPart,
  type Passage,
  type SectionId,
} from '@samplan/domain'

export interface Hit {
  readonly sectionId: SectionId
  readonly excerpt: readonly ExcerptPart[]
}

export function search(
  passages: readonly Pick<Passage, 'sectionId' | 'text'>[],
  query: string,
): readonly Hit[] {
  const words = wordsOf(query)
  const hasAll = wordFinder(words)
  return passages
    .filter(({ text }) => hasAll(text))
    .map(({ sectionId, text }) => ({ sectionId, excerpt: searchExcerpt(text, words) }))
}
