import type { ImageReader, StoredImage } from '../images/imageStore.ts'

/** All of them, in no order. */
export async function storedImages(images: Pick<ImageReader, 'list'>): Promise<readonly StoredImage[]> {
  const all: StoredImage[] = []
  for await (const image of images.list()) all.push(image)
  return all
}
