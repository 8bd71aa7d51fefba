/** Prose without its marks. */
import type { Inline } from './inline.ts'
import type { Prose } from './prose.ts'

export const inlineText = (content: readonly Inline[]): string =>
  content.map((inline) => (inline.type === 'text' ? inline.text : '\n')).join('')

/** The text of each paragraph and heading, in reading order, wherever it is nested. */
export function proseTexts(prose: Prose): string[] {
  switch (prose.type) {
    case 'paragraph':
    case 'heading':
      return [inlineText(prose.content)]
    case 'list':
      return prose.items.flatMap(({ content }) => content.flatMap(proseTexts))
    case 'quote':
      return prose.content.flatMap(proseTexts)
    case 'table':
      return prose.rows.flatMap(({ cells }) => cells.flatMap(({ content }) => content.flatMap(proseTexts)))
    case 'rule':
      return []
    default:
      return prose satisfies never
  }
}

export const proseText = (prose: Prose): string => proseTexts(prose).join('\n')
