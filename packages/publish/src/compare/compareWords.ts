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

let effortLeft = Number.POSITIVE_INFINITY

/** The texts that `compare` comes to last are told whole where those before have cost too much. The same each time. */
export function withinEffort<Compared>(compare: () => Compared): Compared {
  effortLeft = MAX_EFFORT
  try {
    return compare()
  } finally {
    effortLeft = Number.POSITIVE_INFINITY
  }
}

/** Null is a text that is not there. */
export function compareWords(before: string | null, after: string | null): WordPiece[] {
  const [was, is] = [before ?? '', after ?? '']
  if (was === is) return piecesOf('kept', was)
  if (was === '' || is === '') return [...piecesOf('deleted', was), ...piecesOf('inserted', is)]
  return gatherSteps(stepsBetween(tokensOf(was), tokensOf(is))).reduce<WordPiece[]>(append, [])
}

export const hasChanged = (pieces: readonly WordPiece[]): boolean =>
  pieces.some(({ kind }) => kind !== 'kept')

const piecesOf = (kind: WordPiece['kind'], text: string): WordPiece[] => (text === '' ? [] : [{ kind, text }])

function stepsBetween(before: string[], after: string[]): WordStep[] {
  const maxEditLength = Math.min(MAX_DIFFERENCE, Math.floor(Math.sqrt(effortLeft)))
  const changes = diffArrays(before, after, { maxEditLength })
  const difference =
    changes?.reduce((sum, { added, removed, count }) => sum + (added || removed ? count : 0), 0) ??
    maxEditLength
  effortLeft -= difference ** 2
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
