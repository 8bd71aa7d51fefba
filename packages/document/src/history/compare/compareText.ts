/** Two wordings, word for word. */
import { gatherSteps, inlineText, tokensOf, type Inline, type WordStep } from '@samplan/domain'
import { diffArrays } from 'diff'
import { equalityDeep } from 'lib0/function'
import { joinText } from '../../prose/readInline.ts'
import { formatTarget } from '../../prose/referenceTarget.ts'
import type { TextPiece } from './comparison.ts'

/** Words. Texts that differ in more are two texts, the one in place of the other. */
const MAX_DIFFERENCE = 2_000

/** Null where both are the same. */
export function compareText(before: readonly Inline[], after: readonly Inline[]): TextPiece[] | null {
  if (equalityDeep(before, after)) return null
  const steps = gatherSteps(stepsBetween(wordsIn(before), wordsIn(after)))
  const [was, is] = [new Cutter(before), new Cutter(after)]
  return steps.flatMap(({ kind, text }): TextPiece[] => {
    if (kind === 'inserted') return [{ kind, content: is.cut(text.length) }]
    if (kind === 'deleted') return [{ kind, content: was.cut(text.length) }]
    return styledPieces(was, is, text.length)
  })
}

/** A reference is a word: by what it leads to, for it has none of its own. */
function wordsIn(inlines: readonly Inline[]): string[] {
  const parts: (Inline | Inline[])[] = []
  for (const inline of inlines) {
    const last = parts.at(-1)
    if (inline.type === 'reference') parts.push(inline)
    else if (Array.isArray(last)) last.push(inline)
    else parts.push([inline])
  }
  return parts.flatMap((part) => (Array.isArray(part) ? tokensOf(inlineText(part)) : [lettersOf(part)]))
}

/** What stands for an inline while words are compared; U+FFFC is what stands for an object in text. */
function lettersOf(inline: Inline): string {
  switch (inline.type) {
    case 'text':
      return inline.text
    case 'break':
      return '\n'
    case 'reference':
      return `\uFFFC${formatTarget(inline.to)}`
    default:
      return inline satisfies never
  }
}

function stepsBetween(before: string[], after: string[]): WordStep[] {
  const changes = diffArrays(before, after, { maxEditLength: MAX_DIFFERENCE })
  if (changes === undefined)
    return [
      { kind: 'deleted', text: before.join('') },
      { kind: 'inserted', text: after.join('') },
    ]
  return changes.map(({ added, removed, value }) => ({
    kind: added ? 'inserted' : removed ? 'deleted' : 'kept',
    text: value.join(''),
  }))
}

/** Words that both have, cut where their marks begin or end to differ. */
function styledPieces(was: Cutter, is: Cutter, length: number): TextPiece[] {
  const pieces: TextPiece[] = []
  for (let rest = length; rest > 0;) {
    const step = Math.min(rest, was.untilNext, is.untilNext)
    const [before, content] = [was.cut(step), is.cut(step)]
    addPiece(
      pieces,
      equalityDeep(before, content) ? { kind: 'kept', content } : { kind: 'restyled', before, content },
    )
    rest -= step
  }
  return pieces
}

function addPiece(pieces: TextPiece[], piece: TextPiece): void {
  const last = pieces.at(-1)
  if (last?.kind === 'kept' && piece.kind === 'kept')
    pieces[pieces.length - 1] = { kind: 'kept', content: joinText([...last.content, ...piece.content]) }
  else pieces.push(piece)
}

/** Takes inlines off the front, by the letters that stand for them. */
class Cutter {
  readonly #inlines: Inline[]

  constructor(inlines: readonly Inline[]) {
    this.#inlines = [...inlines]
  }

  /** How many characters have the same marks from here on. */
  get untilNext(): number {
    const [first] = this.#inlines
    return first === undefined ? Number.POSITIVE_INFINITY : lengthOf(first)
  }

  cut(length: number): Inline[] {
    const taken: Inline[] = []
    for (let rest = length; rest > 0;) {
      const first = this.#inlines.shift()
      if (first === undefined) return taken
      rest -= this.#take(first, rest, taken)
    }
    return taken
  }

  #take(inline: Inline, length: number, taken: Inline[]): number {
    if (inline.type !== 'text' || inline.text.length <= length) {
      taken.push(inline)
      return lengthOf(inline)
    }
    taken.push({ ...inline, text: inline.text.slice(0, length) })
    this.#inlines.unshift({ ...inline, text: inline.text.slice(length) })
    return length
  }
}

const lengthOf = (inline: Inline): number => lettersOf(inline).length
