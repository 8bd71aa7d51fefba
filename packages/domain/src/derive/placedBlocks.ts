/** Blocks of one type with the section each stands in, in reading order. */
import type { Block, BlockType } from '../blocks/block.ts'
import type { Section } from '../plan/section.ts'

export type BlockOf<T extends BlockType> = Extract<Block, { type: T }>

export interface Placed<T> {
  readonly block: T
  readonly section: Section
}

export const isBlock =
  <T extends BlockType>(type: T) =>
  (block: Block): block is BlockOf<T> =>
    block.type === type

export const blocksOf = <T extends BlockType>(section: Pick<Section, 'blocks'>, type: T): BlockOf<T>[] =>
  section.blocks.filter(isBlock(type))

export const placedBlocks = <T extends BlockType>(
  sections: readonly Section[],
  type: T,
): Placed<BlockOf<T>>[] =>
  sections.flatMap((section) => blocksOf(section, type).map((block) => ({ block, section })))
