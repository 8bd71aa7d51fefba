/** The pictures of a plan: a paper says where they stand and of what they are; their bytes come beside it. */
import type { FrozenPlan, ImageFile, ImageHash } from '@samplan/domain'

/** By their hash. One that is missing is printed as a place that says so, and breaks nothing. */
export type PaperImages = ReadonlyMap<ImageHash, Uint8Array>

export interface WithImages {
  readonly images?: PaperImages
}

export const NO_IMAGES: PaperImages = new Map()

/** Each once, in reading order: those to hand to a renderer. */
export function imagesIn({ sections }: Pick<FrozenPlan, 'sections'>): ImageFile[] {
  const files = sections.flatMap(({ blocks }) =>
    blocks.flatMap((block) => (block.type === 'image' && block.file !== null ? [block.file] : [])),
  )
  return [...new Map(files.map((file) => [file.hash, file])).values()]
}
