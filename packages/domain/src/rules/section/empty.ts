/**
 * A leaf with nothing in it. Requests are never printed and fill no section. A heading that carries subheadings is not
 * empty: 13 headings of the three documents do.
 *
 * Source: section 3.1 of Norrbotten 2016 is a heading over nothing.
 */
import type { Block } from '../../blocks/block.ts'
import { proseText } from '../../prose/proseText.ts'
import { isBlank } from '../excerpt.ts'
import { sectionRule } from '../rule.ts'

export const sectionEmpty = sectionRule({
  code: 'section.empty',
  severity: 'block',
  inSection: (section, { placeOf }) =>
    placeOf(section.id).isLeaf && !section.blocks.some(hasContent) ? [{ params: {} }] : [],
})

function hasContent(block: Block): boolean {
  switch (block.type) {
    case 'goal':
    case 'activity':
    case 'commitment':
      return !isBlank(block.text)
    case 'indicator':
      return !isBlank(block.name)
    case 'project':
      return [block.name, block.aim, block.results].some((text) => !isBlank(text))
    case 'image':
      return block.file !== null
    case 'derivedFigure':
      return true
    case 'signature':
    case 'roster':
    case 'orgChart':
    case 'shares':
    case 'keyFigures':
    case 'memberList':
    case 'followUp':
      return block.rows.length > 0
    case 'budget':
      return block.groups.some(({ lines }) => lines.length > 0)
    case 'request':
    case 'rule':
      return false
    default:
      return !isBlank(proseText(block))
  }
}
