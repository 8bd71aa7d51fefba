/** Two wordings, word for word. */
import { gatherSteps, tokensOf, type WordStep } from '@samplan/domain'
import { diffArrays } from 'diff'
import type { WordPiece } from './change.ts'

/** Words. Texts that differ in more are two texts, the one in place of the other. */
const MAX_DIFFERENCE = 1_000

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

function append(pieces: WordPiece[], { kind, text }: WordStep): WordPiece[] {
  const last = pieces.at(-1)
  if (last?.kind !== kind) return [...pieces, { kind, text }]
  return [...pieces.slice(0, -1), { kind, text: last.text + text }]
}
