/** By what a block is known where it is only named: its text, its name or its title. */
import type { Block } from '../blocks/block.ts'
import { isProse } from '../prose/proseIn.ts'
import { proseText } from '../prose/proseText.ts'
import { excerpt } from '../rules/excerpt.ts'

/** At most some eighty characters; empty for what has no words of its own. */
export const knownAs = (block: Block): string => excerpt(wordsOf(block))

function wordsOf(block: Block): string {
  if (isProse(block)) return proseText(block)
  switch (block.type) {
    case 'goal':
    case 'activity':
    case 'commitment':
      return block.text
    case 'indicator':
    case 'project':
      return block.name
    case 'request':
      return block.reason
    case 'image':
    case 'orgChart':
    case 'shares':
    case 'derivedFigure':
      return block.caption
    case 'budget':
    case 'roster':
    case 'keyFigures':
    case 'memberList':
    case 'followUp':
      return block.title
    case 'signature':
      return block.rows.map(({ name }) => name).join(', ')
    default:
      return block satisfies never
  }
}
