/** The pictures of a paper as files that Typst alone sees, for as long as it sets the paper. */
import type { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler'
import type { ImageHash, ImageMediaType } from '@samplan/domain'
import { imageNodesIn } from '../paper/imageNodes.ts'
import type { PaperImages } from '../paper/images.ts'
import type { Paper } from '../paper/paper.ts'

export interface ShadowImages {
  /** Of those that the paper shows and that are there, each once. */
  readonly hashes: readonly ImageHash[]
  /** Those that Typst can draw: one that it cannot would cost the whole document. Asked only when something failed. */
  intact(): ImageHash[]
  remove(): void
}

const FORMATS: Readonly<Record<ImageMediaType, string>> = { 'image/png': 'png', 'image/jpeg': 'jpg' }

export function shadowImages(
  compiler: NodeCompiler,
  folder: string,
  paper: Paper,
  images: PaperImages,
): ShadowImages {
  const files = new Map(
    imageNodesIn(paper).flatMap(({ file }) =>
      file !== null && images.has(file.hash) ? [[file.hash, file.mediaType] as const] : [],
    ),
  )
  const pathOf = (hash: ImageHash): string => `${folder}/images/${hash}`
  for (const hash of files.keys()) compiler.mapShadow(pathOf(hash), Buffer.from(images.get(hash) ?? []))
  const draws = ([hash, mediaType]: readonly [ImageHash, ImageMediaType]): boolean => {
    // A hash is hexadecimal, and a format is one of ours: nothing of the plan is read as Typst.
    const source = `#image(read("/images/${hash}", encoding: none), format: "${FORMATS[mediaType]}")`
    try {
      const { result } = compiler.compile({ mainFileContent: source })
      if (result === null) return false
      compiler.pdf(result)
      return true
    } catch {
      return false
    }
  }
  return {
    hashes: [...files.keys()],
    intact: () => [...files].filter(draws).map(([hash]) => hash),
    remove: () => {
      for (const hash of files.keys()) compiler.unmapShadow(pathOf(hash))
    },
  }
}
