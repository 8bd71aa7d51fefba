/** Running text under new ids; references to what comes along lead to it there. */
import type { LineId } from '../ids.ts'
import type { Inline, ReferenceTarget } from '../prose/inline.ts'
import type { Prose } from '../prose/prose.ts'
import type { IdMap } from './idMap.ts'

export interface Carrying {
  readonly ids: IdMap
  /** The first line of the new budget that goes on from an old one. */
  readonly lines: ReadonlyMap<LineId, LineId>
}

export function carryProse(prose: Prose, carrying: Carrying): Prose {
  const id = carrying.ids.block(prose.id)
  const inside = (content: readonly Prose[]) => content.map((inner) => carryProse(inner, carrying))
  switch (prose.type) {
    case 'paragraph':
    case 'heading':
      return { ...prose, id, content: prose.content.map((inline) => carryInline(inline, carrying)) }
    case 'list':
      return { ...prose, id, items: prose.items.map(({ content }) => ({ content: inside(content) })) }
    case 'table':
      return {
        ...prose,
        id,
        rows: prose.rows.map(({ cells }) => ({
          cells: cells.map((cell) => ({ ...cell, content: inside(cell.content) })),
        })),
      }
    case 'quote':
    case 'callout':
    case 'note':
      return { ...prose, id, content: inside(prose.content) }
    case 'rule':
      return { ...prose, id }
    default:
      return prose satisfies never
  }
}

const carryInline = (inline: Inline, carrying: Carrying): Inline =>
  inline.type === 'reference' ? { ...inline, to: carryTarget(inline.to, carrying) } : inline

/** What leads to something that does not come along keeps its target, and so is told as broken until it is mended. */
function carryTarget(to: ReferenceTarget, { ids, lines }: Carrying): ReferenceTarget {
  switch (to.kind) {
    case 'section':
      return ids.comesAlong(to.id) ? { kind: 'section', id: ids.section(to.id) } : to
    case 'block':
      return ids.comesAlong(to.id) ? { kind: 'block', id: ids.block(to.id) } : to
    case 'line':
      return { kind: 'line', id: lines.get(to.id) ?? to.id }
    case 'overarchingGoal':
      return to
    default:
      return to satisfies never
  }
}
