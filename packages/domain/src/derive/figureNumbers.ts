/** "Figur 1": numbers of pictures, charts and derived figures, counted through the plan and never stored. */
import type { Block } from '../blocks/block.ts'
import type { BlockId } from '../ids.ts'
import type { Holder } from './placedBlocks.ts'

export type FigureKind = 'image' | 'orgChart' | 'shares' | 'derivedFigure'
type Figure = Extract<Block, { type: FigureKind }>

/** A block that may have a caption and so a number. */
export const captioned = (block: Block): block is Figure =>
  block.type === 'image' ||
  block.type === 'orgChart' ||
  block.type === 'shares' ||
  block.type === 'derivedFigure'

/** By block, from 1. A figure without a caption is not counted: a picture beside a text needs no number. */
export function figureNumbers(sections: readonly Holder[]): ReadonlyMap<BlockId, number> {
  const figures = sections.flatMap(({ blocks }) => blocks.filter(captioned))
  const numbered = figures.filter(({ caption }) => caption.trim() !== '')
  return new Map(numbered.map(({ id }, index) => [id, index + 1]))
}
