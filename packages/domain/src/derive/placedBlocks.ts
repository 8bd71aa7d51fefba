/** Blocks of one type with the section each stands in, in reading order. */
import type { Block, BlockType } from '../blocks/block.ts'
import type { Section } from '../plan/section.ts'

export type BlockOf<T extends BlockType> = Extract<Block, { type: T }>

/** What holds blocks: a section of a plan, or of a frozen one. */
export type Holder = Pick<Section, 'blocks'>

export interface Placed<T, S extends Holder = Section> {
  readonly block: T
  readonly section: S
}

export const isBlock =
  <T extends BlockType>(type: T) =>
  (block: Block): block is BlockOf<T> =>
    block.type === type

export const blocksOf = <T extends BlockType>(section: Pick<Section, 'blocks'>, type: T): BlockOf<T>[] =>
  section.blocks.filter(isBlock(type))

export const placedBlocks = <T extends BlockType, S extends Holder>(
  sections: readonly S[],
  type: T,
): Placed<BlockOf<T>, S>[] =>
  sections.flatMap((section) => blocksOf(section, type).map((block) => ({ block, section })))
