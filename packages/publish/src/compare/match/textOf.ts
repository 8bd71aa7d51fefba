/** What something says, for telling whether it is the same as something else. */
import { proseText, type Block, type FrozenSection, type Prose, type RowBlock } from '@samplan/domain'
import { readRows } from '../readRows.ts'

export function blockText(block: Block): string {
  switch (block.type) {
    case 'goal':
    case 'activity':
      return block.text
    case 'commitment':
      return `${block.text} ${block.condition ?? ''}`.trimEnd()
    case 'indicator':
      return block.name
    case 'budget':
      return [
        block.title,
        ...block.groups.flatMap(({ title, lines }) => [title, ...lines.map(({ label }) => label)]),
      ].join('\n')
    case 'request':
      return block.reason
    case 'quote':
      return [proseText(block), block.attribution ?? ''].join('\n')
    case 'image':
      return [block.caption, block.alt, block.credit ?? ''].join('\n')
    case 'derivedFigure':
      return `${block.view}\n${block.caption}`
    case 'paragraph':
    case 'heading':
    case 'list':
    case 'table':
    case 'rule':
    case 'callout':
    case 'note':
      return proseText(block)
    default:
      return rowsText(block)
  }
}

/** Its name, and all that its rows say. */
function rowsText(block: RowBlock): string {
  const { title, texts, rows } = readRows(block)
  return [
    title,
    ...texts.map(({ text }) => text),
    ...rows.map(({ name, said }) => [name, ...said].join(' ')),
  ].join('\n')
}

export const sectionText = ({ blocks }: Pick<FrozenSection, 'blocks'>): string =>
  blocks.map(blockText).join('\n')

/** A paragraph that became a heading is the same block; one that became a list is another. */
export const blockClass = ({ type }: Block): string =>
  type === 'paragraph' || type === 'heading' ? 'text' : type

export const isStatement = ({ type }: Block): boolean =>
  type === 'goal' || type === 'activity' || type === 'commitment' || type === 'indicator'

/** Of what holds prose: an item of a list, a cell. */
export const contentText = ({ content }: { readonly content: readonly Prose[] }): string =>
  content.map(proseText).join('\n')
