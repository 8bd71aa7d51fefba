/**
 * What a block of the file says and the blocks made of it do not: a key that this kind is not known to have. Its words
 * stand after them as text, and are reported.
 */
import type { Block } from '@samplan/domain'
import { contentOf } from './contentOf.ts'
import { report, type ImportContext } from './importContext.ts'
import { createNumberSearch, numbersIn } from './numberSearch.ts'
import { wordsOfBlock } from './planWords.ts'
import { paragraphOf } from './readable.ts'
import { createWordSearch } from './wordSearch.ts'

export function withLeftovers(
  context: ImportContext,
  value: unknown,
  blocks: readonly Block[],
  path: string,
): Block[] {
  const words = [...blocks.flatMap(wordsOfBlock), ...context.registerWords]
  const isSaid = createWordSearch(words)
  const isCounted = createNumberSearch(words, numbersIn(blocks))
  const left = contentOf(value, '')
    .map((said) => said.value)
    .filter((part) =>
      typeof part === 'number' ? !isCounted(part) : /[\p{L}\d]/u.test(part) && !isSaid(part),
    )
  if (left.length === 0) return [...blocks]
  report(context, path, 'shown-as-text')
  return [...blocks, paragraphOf(context, left.join(', '))]
}
