/** The texts of a section by their places, counted as authorship counts them: a hard break is one letter. */
import { TEXT_FIELDS } from '@samplan/document'
import {
  inlineText,
  isProse,
  textBlocksIn,
  type Block,
  type StructuredBlock,
  type TextPlace,
} from '@samplan/domain'

export const placeName = (place: TextPlace): string =>
  place.kind === 'prose' ? place.elementId : `${place.blockId}/${place.field}`

export const textsOf = (blocks: readonly Block[]): ReadonlyMap<string, string> =>
  new Map(blocks.flatMap(textsIn))

type Named = [name: string, text: string]

function textsIn(block: Block): Named[] {
  return isProse(block)
    ? textBlocksIn(block).map(({ id, content }): Named => [id, inlineText(content)])
    : fieldTexts(block)
}

function fieldTexts(block: StructuredBlock): Named[] {
  const fields: Readonly<Record<string, unknown>> = { ...block }
  return TEXT_FIELDS[block.type].map((field) => {
    const text = fields[field]
    return [`${block.id}/${field}`, typeof text === 'string' ? text : '']
  })
}
