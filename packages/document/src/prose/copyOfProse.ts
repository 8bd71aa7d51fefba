import { blockIdSchema, type NewId, type Prose } from '@samplan/domain'

/** The same text as blocks of their own. References in it lead where they led. */
export function copyOfProse(prose: Prose, newId: NewId): Prose {
  const id = blockIdSchema.parse(newId())
  const inside = (content: readonly Prose[]) => content.map((inner) => copyOfProse(inner, newId))
  switch (prose.type) {
    case 'list':
      return { ...prose, id, items: prose.items.map(({ content }) => ({ content: inside(content) })) }
    case 'quote':
      return { ...prose, id, content: inside(prose.content) }
    case 'callout':
      return { ...prose, id, content: inside(prose.content) }
    case 'note':
      return { ...prose, id, content: inside(prose.content) }
    case 'table': {
      const rows = prose.rows.map(({ cells }) => ({
        cells: cells.map((cell) => ({ ...cell, content: inside(cell.content) })),
      }))
      return { ...prose, id, rows }
    }
    case 'paragraph':
    case 'heading':
    case 'rule':
      return { ...prose, id }
    default:
      return prose satisfies never
  }
}
