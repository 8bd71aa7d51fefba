/** A picture (bild, foto) with what those who do not see it need, and whose it is. */
import { z } from 'zod'
import { blockIdSchema } from '../ids.ts'
import { wordsOrNullSchema } from './wordsOrNull.ts'

/** Formats that a browser shows and the typesetter prints; whatever else is handed in is converted or refused. */
export const imageMediaTypeSchema = z.enum(['image/png', 'image/jpeg'])
export type ImageMediaType = z.infer<typeof imageMediaTypeSchema>

/** Of the stored bytes, which are what the picture is called: the same picture is stored once. */
export const imageHashSchema = z
  .string()
  .regex(/^[0-9a-f]{64}$/)
  .brand<'ImageHash'>()
export type ImageHash = z.infer<typeof imageHashSchema>

/** What is known of the stored picture, so that nobody has to fetch it to lay out a page. */
export const imageFileSchema = z.object({
  /** SHA-256 of the stored bytes, in hexadecimal. */
  hash: imageHashSchema,
  mediaType: imageMediaTypeSchema,
  /** In pixels. */
  width: z.int().min(1).max(10_000),
  height: z.int().min(1).max(10_000),
  /** Size of the stored bytes. */
  bytes: z.int().min(1),
})
export type ImageFile = z.infer<typeof imageFileSchema>

/** As wide as the text, or half as wide. */
export const imageWidthSchema = z.enum(['full', 'half'])
export type ImageWidth = z.infer<typeof imageWidthSchema>

export const imageSchema = z.object({
  type: z.literal('image'),
  id: blockIdSchema,
  /** Null until a picture has been chosen. */
  file: imageFileSchema.nullable(),
  /** What the picture shows, for those who do not see it. */
  alt: z.string(),
  /** Says nothing that the text does not say; needs no words of its own. */
  isDecorative: z.boolean(),
  caption: z.string(),
  /** Who took or drew it ("Foto: …"). */
  credit: wordsOrNullSchema,
  width: imageWidthSchema,
})
export type Image = z.infer<typeof imageSchema>
