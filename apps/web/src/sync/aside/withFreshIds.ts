/** The same content as new blocks: what is inserted again must not bear the ids of what may still stand in the plan. */
import { blockIdSchema, type Block, type NewId, type Prose } from '@samplan/domain'

export function withFreshIds(block: Block, newId: NewId): Block {
  switch (block.type) {
    case 'list':
    case 'quote':
    case 'table':
      return proseWithFreshIds(block, newId)
    default:
      return { ...block, id: blockIdSchema.parse(newId()) }
  }
}

function proseWithFreshIds(prose: Prose, newId: NewId): Prose {
  const id = blockIdSchema.parse(newId())
  const inside = (content: readonly Prose[]) => content.map((inner) => proseWithFreshIds(inner, newId))
  switch (prose.type) {
    case 'list':
      return { ...prose, id, items: prose.items.map(({ content }) => ({ content: inside(content) })) }
    case 'quote':
      return { ...prose, id, content: inside(prose.content) }
    case 'table':
      return { ...prose, id, rows: prose.rows.map(({ cells }) => ({ cells: cells.map(freshCell(inside)) })) }
    default:
      return { ...prose, id }
  }
}

type Cell = Extract<Prose, { type: 'table' }>['rows'][number]['cells'][number]

const freshCell =
  (inside: (content: readonly Prose[]) => Prose[]) =>
  (cell: Cell): Cell => ({ ...cell, content: inside(cell.content) })
