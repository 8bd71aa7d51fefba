/** A picture of one point, as a plan has one. */
import { createHash } from 'node:crypto'
import { imageFileSchema, type ImageFile } from '@samplan/domain'
import type { PaperImages } from '../paper/images.ts'

const BYTES = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==',
  'base64',
)

const file: ImageFile = imageFileSchema.parse({
  hash: createHash('sha256').update(BYTES).digest('hex'),
  mediaType: 'image/png',
  width: 400,
  height: 300,
  bytes: BYTES.length,
})

export const PICTURE: { readonly file: ImageFile; readonly images: PaperImages } = {
  file,
  images: new Map([[file.hash, new Uint8Array(BYTES)]]),
}
