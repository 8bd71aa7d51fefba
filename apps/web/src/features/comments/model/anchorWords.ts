import { proseText, type Anchor, type Block, type Plan, type SectionId } from '@samplan/domain'

/** More of a block's text is not needed to know it by. */
const LONGEST = 60

/** The words of the plan by which an anchor is known: a block's own, a cell's line and column. None where it is gone. */
export function anchorWords(anchor: Anchor, sectionId: SectionId, plan: Plan | null): readonly string[] {
  if (anchor.kind === 'text' || anchor.kind === 'section') return []
  const section = plan?.sections.find(({ id }) => id === sectionId)
  const block = section?.blocks.find(({ id }) => id === anchor.blockId)
  if (!block) return []
  if (anchor.kind === 'block') return [shortened(wordsOf(block))]
  const lines = block.type === 'budget' ? block.groups.flatMap((group) => group.lines) : []
  const line = lines.find(({ id }) => id === anchor.lineId)
  const column = plan?.budgetColumns.find(({ id }) => id === anchor.columnId)
  return line && column ? [line.label, column.label] : []
}

function wordsOf(block: Block): string {
  switch (block.type) {
    case 'goal':
    case 'activity':
    case 'commitment':
      return block.text
    case 'indicator':
    case 'project':
      return block.name
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
    case 'signature':
      return block.rows.map(({ name }) => name).join(', ')
    case 'request':
      return block.reason
    case 'budget':
      return block.title
    default:
      return proseText(block)
  }
}

const shortened = (text: string): string =>
  text.length > LONGEST ? `${text.slice(0, LONGEST).trimEnd()}…` : text
