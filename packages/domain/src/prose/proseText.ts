/** Prose without its marks. */
import type { Inline } from './inline.ts'
import type { Prose } from './prose.ts'

export type TextBlock = Extract<Prose, { type: 'paragraph' | 'heading' }>

/** A cross-reference has no words of its own: what it says is derived from the plan (`derive/referenced.ts`). */
export const inlineText = (content: readonly Inline[]): string => content.map(wordsOf).join('')

function wordsOf(inline: Inline): string {
  switch (inline.type) {
    case 'text':
      return inline.text
    case 'break':
      return '\n'
    case 'reference':
      return ''
    default:
      return inline satisfies never
  }
}

/** Each paragraph and heading, in reading order, wherever it is nested. */
export function textBlocksIn(prose: Prose): TextBlock[] {
  switch (prose.type) {
    case 'paragraph':
    case 'heading':
      return [prose]
    case 'list':
      return prose.items.flatMap(({ content }) => content.flatMap(textBlocksIn))
    case 'quote':
    case 'callout':
    case 'note':
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
