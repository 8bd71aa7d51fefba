/** Walking prose: a block with all prose inside it, and the text that stands in one of them. */
import type { Block } from '../blocks/block.ts'
import type { Inline } from './inline.ts'
import { proseSchema, type Prose } from './prose.ts'

const PROSE_TYPES = new Set<string>(proseSchema.options.map(({ shape }) => shape.type.value))

export const isProse = (block: Block): block is Prose => PROSE_TYPES.has(block.type)

/** The block itself and what it holds, in reading order; nothing of a structured block. */
export const proseIn = (block: Block): Prose[] => (isProse(block) ? withInner(block) : [])

const withInner = (prose: Prose): Prose[] => [prose, ...innerProse(prose).flatMap(withInner)]

/** What stands directly inside it. */
export function innerProse(prose: Prose): Prose[] {
  switch (prose.type) {
    case 'list':
      return prose.items.flatMap(({ content }) => content)
    case 'table':
      return prose.rows.flatMap(({ cells }) => cells.flatMap(({ content }) => content))
    case 'quote':
    case 'callout':
    case 'note':
      return prose.content
    case 'paragraph':
    case 'heading':
    case 'rule':
      return []
    default:
      return prose satisfies never
  }
}

/** The text of a paragraph or heading; nothing of what holds others. */
export const inlinesIn = (prose: Prose): readonly Inline[] =>
  prose.type === 'paragraph' || prose.type === 'heading' ? prose.content : []
