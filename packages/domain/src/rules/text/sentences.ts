/** Sentences of a section that are long enough to be remarkable when they stand twice. */
import type { Block } from '../../blocks/block.ts'
import type { BlockId } from '../../ids.ts'
import { isProse } from '../../prose/proseIn.ts'
import { proseTexts } from '../../prose/proseText.ts'

export interface PlacedSentence {
  readonly blockId: BlockId
  readonly text: string
}

/** Shorter ones repeat as a matter of form ("Målen för året är att"); measured on real plans. */
const FEWEST_WORDS = 12

/** Once per sentence, white space evened out. */
export function sentencesIn(blocks: readonly Block[]): PlacedSentence[] {
  const found = new Map<string, BlockId>()
  for (const block of blocks) {
    for (const text of textsOf(block).flatMap(longSentences)) {
      if (!found.has(text)) found.set(text, block.id)
    }
  }
  return [...found].map(([text, blockId]) => ({ text, blockId }))
}

function textsOf(block: Block): string[] {
  switch (block.type) {
    case 'goal':
    case 'activity':
    case 'commitment':
      return [block.text]
    case 'project':
      return [block.aim, block.results]
    default:
      return isProse(block) ? proseTexts(block) : []
  }
}

const longSentences = (text: string): string[] =>
  text
    .trim()
    .replaceAll(/\s+/gu, ' ')
    .split(/(?<=[.!?:]) /u)
    .filter((sentence) => sentence.split(' ').length >= FEWEST_WORDS)
