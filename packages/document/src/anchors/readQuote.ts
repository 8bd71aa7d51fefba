/**
 * Everybody takes a quote for the words of the section, so it is read there and not believed. Words that others have
 * deleted meanwhile cannot be read any more; where they are not found elsewhere either, the quote is marked as a claim.
 */
import { MAX_QUOTE_LENGTH, type CharacterRun, type SectionId, type TextAnchor } from '@samplan/domain'
import type * as Y from 'yjs'
import { RunIndex } from '../continuity/RunIndex.ts'
import { placedAnchor } from './placeAnchor.ts'
import { textBlocksOf, textOf, type TextBlock } from './textBlocks.ts'

export function readQuote(doc: Y.Doc, sectionId: SectionId, given: TextAnchor): TextAnchor {
  const { claimed: _, ...anchor } = given
  const blocks = textBlocksOf(doc, sectionId)
  const { quote, length } = readCharacters(blocks, anchor.runs)
  if (length === lengthOf(anchor.runs)) return { ...anchor, quote }
  const { runs, lost } = placedAnchor(doc, sectionId, anchor)
  const isFound = lost.length === 0 && readCharacters(blocks, runs).quote === anchor.quote
  return isFound ? anchor : { ...anchor, claimed: true }
}

const lengthOf = (runs: readonly CharacterRun[]): number => runs.reduce((length, run) => length + run[2], 0)

interface Characters {
  /** Textblock by textblock, as an anchor quotes them. */
  readonly quote: string
  /** How many of them stand. */
  readonly length: number
}

function readCharacters(blocks: readonly TextBlock[], runs: readonly CharacterRun[]): Characters {
  const index = RunIndex.of(runs)
  const covered = blocks.map((block) => charactersIn(block, index)).filter(({ length }) => length > 0)
  return {
    quote: covered
      .map(({ quote }) => quote)
      .join('\n')
      .slice(0, MAX_QUOTE_LENGTH),
    length: covered.reduce((sum, { length }) => sum + length, 0),
  }
}

/** What others have written between two of the characters is left out, but for the line breaks. */
function charactersIn(block: TextBlock, index: RunIndex<unknown>): Characters {
  let quote = ''
  let length = 0
  let end: number | null = null
  for (const { offset, run, text } of block.pieces) {
    for (const hit of index.hits(run)) {
      const from = offset + hit.offset
      if (end !== null) quote += textOf(block).slice(end, from).replaceAll(/[^\n]/g, '')
      quote += text.slice(hit.offset, hit.offset + hit.run[2])
      length += hit.run[2]
      end = from + hit.run[2]
    }
  }
  return { quote, length }
}
