/** Names of people as they stand in rosters, signatures, lists, tables and owners: two to four words with capitals. */
import type { Block } from '../../blocks/block.ts'
import type { BlockId } from '../../ids.ts'
import { proseTexts } from '../../prose/proseText.ts'

export interface PlacedName {
  readonly blockId: BlockId | null
  readonly name: string
}

/** At the start of an item or a cell, and then nothing or what belongs to the person: a party, a role, a municipality. */
const NAME = /^(\p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}’'-]+){1,3})(?=$|\s*[,;:()–])/u

export const namesIn = (blocks: readonly Block[]): PlacedName[] =>
  blocks.flatMap((block) =>
    rosterTexts(block)
      .flatMap(readName)
      .map((name) => ({ blockId: block.id, name })),
  )

export function readName(text: string): string[] {
  const name = NAME.exec(text.trim())?.[1]
  return name === undefined ? [] : [name]
}

function rosterTexts(block: Block): string[] {
  switch (block.type) {
    case 'activity':
      return block.ownerText === null ? [] : [block.ownerText]
    case 'roster':
    case 'signature':
      return block.rows.map(({ name }) => name)
    case 'list':
    case 'table':
      return proseTexts(block)
    default:
      return []
  }
}
