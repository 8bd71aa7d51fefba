/** What stands in another section now: its words, so that one knows what was here; the rest is told there. */
import type { Block } from '@samplan/domain'
import type { Move } from './change.ts'
import type { ComparedBlock } from './comparison.ts'
import { keptWords } from './compareWords.ts'
import { isStatementBlock, wordsOf } from './compareStatements.ts'
import { blockText } from './match/textOf.ts'

/** What one calls it by: a table by its title, a text by its words. */
function headOf(block: Block): string {
  switch (block.type) {
    case 'budget':
    case 'roster':
    case 'keyFigures':
    case 'memberList':
    case 'followUp':
      return block.title
    case 'image':
    case 'orgChart':
    case 'shares':
    case 'derivedFigure':
      return block.caption
    case 'project':
      return block.name
    default:
      return blockText(block)
  }
}

export function leftBlock(block: Block, move: Move): ComparedBlock[] {
  const { id } = block
  const status = 'left'
  if (isStatementBlock(block)) {
    const text = wordsOf(block)
    return [{ type: block.type, id, status, move, pieces: keptWords(text), fields: [] }]
  }
  const text = headOf(block)
  return [
    {
      type: 'paragraph',
      id,
      status,
      move,
      level: null,
      pieces: keptWords(text),
      restyled: false,
    },
  ]
}
