import type { ImageHash, ImageMediaType } from '@samplan/domain'
import type { PaperImages } from '../paper/images.ts'
import { imageNodesIn } from '../paper/imageNodes.ts'
import type { Paper } from '../paper/paper.ts'
import type { ImageAddress } from './page.ts'

/** Pictures within the page itself, so that it needs nothing beside it. */
export function createDataAddress(paper: Paper, images: PaperImages): ImageAddress {
  const types = new Map<ImageHash, ImageMediaType>(
    imageNodesIn(paper).flatMap(({ file }) => (file === null ? [] : [[file.hash, file.mediaType] as const])),
  )
  return (hash) => {
    const [bytes, mediaType] = [images.get(hash), types.get(hash)]
    if (bytes === undefined || mediaType === undefined) return null
    return `data:${mediaType};base64,${Buffer.from(bytes).toString('base64')}`
  }
}
