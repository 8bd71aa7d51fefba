/** A text of the file, whose marks are kept beside it, as text with marks. */
import type { Inline, Mark } from '@samplan/domain'
import { joinText } from '../prose/readInline.ts'
import { compareText } from '../records/order.ts'

/** Words of the text and the mark that they get. */
export interface Marking {
  readonly words: string
  readonly mark: Mark
}

/** Something that stands between two characters: after so many of them. */
export interface Insertion {
  readonly at: number
  readonly inline: Inline
}

interface Span {
  readonly from: number
  readonly to: number
  readonly mark: Mark
}

/** `missing`: the places in `markings` of those whose words the text does not have, or has only under an equal mark. */
export function markedText(
  text: string,
  markings: readonly Marking[],
  insertions: readonly Insertion[] = [],
): { readonly content: Inline[]; readonly missing: readonly number[] } {
  const spans: Span[] = []
  const missing: number[] = []
  markings.forEach(({ words, mark }, index) => {
    const from = findFree(text, words, mark, spans)
    if (from === -1) missing.push(index)
    else spans.push({ from, to: from + words.length, mark })
  })
  return { content: joinText(pieces(text, spans, insertions)), missing }
}

/** The first place of the words where they do not meet a mark of the same type: one run has one of each. */
function findFree(text: string, words: string, mark: Mark, spans: readonly Span[]): number {
  if (words === '') return -1
  let from = text.indexOf(words)
  while (from !== -1) {
    const taken = spans.find(
      (span) => span.mark.type === mark.type && span.from < from + words.length && from < span.to,
    )
    if (taken === undefined) return from
    // Everything up to its end meets it too, and a file made to be slow has it all over the text.
    from = text.indexOf(words, taken.to)
  }
  return -1
}

function pieces(text: string, spans: readonly Span[], insertions: readonly Insertion[]): Inline[] {
  const ends = spans.flatMap(({ from, to }) => [from, to])
  const bounds = [...new Set([0, text.length, ...ends, ...insertions.map(({ at }) => at)])]
  return bounds
    .toSorted((a, b) => a - b)
    .flatMap((from, index, sortedBounds) => {
      const marks = spans.filter((span) => span.from <= from && from < span.to).map(({ mark }) => mark)
      const inserted = insertions.filter(({ at }) => at === from).map(({ inline }) => inline)
      return [...inserted, ...lines(text.slice(from, sortedBounds[index + 1] ?? from), sorted(marks))]
    })
}

function sorted(marks: readonly Mark[]): Mark[] {
  return marks.toSorted((a, b) => compareText(a.type, b.type))
}

function lines(text: string, marks: Mark[]): Inline[] {
  return text
    .split('\n')
    .flatMap((line, index): Inline[] => [
      ...(index === 0 ? [] : [{ type: 'break' as const }]),
      ...(line === '' ? [] : [{ type: 'text' as const, text: line, marks }]),
    ])
}
