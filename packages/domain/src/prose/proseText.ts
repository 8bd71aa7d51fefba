/** Prose without its marks. */
import type { Inline } from './inline.ts'
import type { Prose } from './prose.ts'

export type TextBlock = Extract<Prose, { type: 'paragraph' | 'heading' }>

export const inlineText = (content: readonly Inline[]): string =>
  content.map((inline) => (inline.type === 'text' ? inline.text : '\n')).join('')

/** Each paragraph and heading, in reading order, wherever it is nested. */
export function textBlocksIn(prose: Prose): TextBlock[] {
  switch (prose.type) {
    case 'paragraph':
    case 'heading':
      return [prose]
    case 'list':
      return prose.items.flatMap(({ content }) => content.flatMap(textBlocksIn))
    case 'quote':
      return prose.content.flatMap(textBlocksIn)
    case 'table':
      return prose.rows.flatMap(({ cells }) => cells.flatMap(({ content }) => content.flatMap(textBlocksIn)))
    case 'rule':
      return []
    default:
      return prose satisfies never
  }
}

export const proseTexts = (prose: Prose): string[] =>
  textBlocksIn(prose).map(({ content }) => inlineText(content))

export const proseText = (prose: Prose): string => proseTexts(prose).join('\n')
