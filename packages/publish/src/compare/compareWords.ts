/** Two wordings, word for word. */
import { gatherSteps, tokensOf, type WordStep } from '@samplan/domain'
import { diffArrays } from 'diff'
import type { WordPiece } from './change.ts'

/** Words. Texts that differ in more are two texts, the one in place of the other. */
const MAX_DIFFERENCE = 1_000

/**
 * What two plans may cost altogether: a text costs the square of its difference. Some three hundred paragraphs that are
 * worded anew, one to two seconds; a plan of nothing but such would keep everybody else waiting for minutes.
 */
const MAX_EFFORT = 10_000_000

/** What is left of that, counted down text by text. */
export interface Effort {
  left: number
}

export const effortOfPlans = (): Effort => ({ left: MAX_EFFORT })

/**
 * Null is a text that is not there. Texts that are compared last are told whole where those before have cost too much;
 * the same ones each time.
 */
export function compareWords(before: string | null, after: string | null, effort: Effort): WordPiece[] {
  const [was, is] = [before ?? '', after ?? '']
  if (was === is) return keptWords(was)
  if (was === '' || is === '') return [...piecesOf('deleted', was), ...piecesOf('inserted', is)]
  return gatherSteps(stepsBetween(tokensOf(was), tokensOf(is), effort)).reduce<WordPiece[]>(append, [])
}

/** Words in which nothing has changed. */
export const keptWords = (text: string): WordPiece[] => piecesOf('kept', text)

export const hasChanged = (pieces: readonly WordPiece[]): boolean =>
  pieces.some(({ kind }) => kind !== 'kept')

const piecesOf = (kind: WordPiece['kind'], text: string): WordPiece[] => (text === '' ? [] : [{ kind, text }])

function stepsBetween(before: string[], after: string[], effort: Effort): WordStep[] {
  const maxEditLength = Math.min(MAX_DIFFERENCE, Math.floor(Math.sqrt(Math.max(0, effort.left))))
  const changes = diffArrays(before, after, { maxEditLength })
  const difference =
    changes?.reduce((sum, { added, removed, count }) => sum + (added || removed ? count : 0), 0) ??
    maxEditLength
  effort.left -= difference ** 2
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

function append(pieces: WordPiece[], { kind, text }: WordStep): WordPiece[] {
  const last = pieces.at(-1)
  if (last?.kind !== kind) return [...pieces, { kind, text }]
  return [...pieces.slice(0, -1), { kind, text: last.text + text }]
}
