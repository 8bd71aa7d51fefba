/** What stands in another section now: its words, so that one knows what was here; the rest is told there. */
import type { Block } from '@samplan/domain'
import type { Move } from './change.ts'
import type { ComparedBlock } from './comparison.ts'
import { compareWords } from './compareWords.ts'
import { isStatementBlock, wordsOf } from './compareStatements.ts'
import { blockText } from './match/textOf.ts'

export function leftBlock(block: Block, move: Move): ComparedBlock[] {
  const { id } = block
  const status = 'left'
  if (isStatementBlock(block)) {
    const text = wordsOf(block)
    return [{ type: block.type, id, status, move, pieces: compareWords(text, text), fields: [] }]
  }
  const text = block.type === 'budget' ? block.title : blockText(block)
  return [
    {
      type: 'paragraph',
      id,
      status,
      move,
      level: null,
      pieces: compareWords(text, text),
      restyled: false,
    },
  ]
}
