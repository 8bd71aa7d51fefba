/** The texts of a section by their places, counted as authorship counts them: a hard break is one letter. */
import { TEXT_FIELDS } from '@samplan/document'
import type { Block, Inline, Prose, StructuredBlock, TextPlace } from '@samplan/domain'

export const placeName = (place: TextPlace): string =>
  place.kind === 'prose' ? place.elementId : `${place.blockId}/${place.field}`

export const textsOf = (blocks: readonly Block[]): ReadonlyMap<string, string> =>
  new Map(blocks.flatMap(textsIn))

type Named = [name: string, text: string]

function textsIn(block: Block): Named[] {
  switch (block.type) {
    case 'goal':
    case 'activity':
    case 'commitment':
    case 'indicator':
    case 'request':
    case 'budget':
      return fieldTexts(block)
    default:
      return proseTexts(block)
  }
}

function fieldTexts(block: StructuredBlock): Named[] {
  const fields: Readonly<Record<string, unknown>> = { ...block }
  return TEXT_FIELDS[block.type].map((field) => {
    const text = fields[field]
    return [`${block.id}/${field}`, typeof text === 'string' ? text : '']
  })
}

function proseTexts(prose: Prose): Named[] {
  switch (prose.type) {
    case 'paragraph':
    case 'heading':
      return [[prose.id, prose.content.map(lettersOf).join('')]]
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

const lettersOf = (inline: Inline): string => (inline.type === 'text' ? inline.text : '\n')
