/**
 * Makes of a picture that somebody has handed in the one that is kept: turned as it was taken, in the colours of a
 * screen, no larger than paper needs, and without a word about who took it where.
 */
import {
  ColorSpace,
  MagickFormat,
  MagickImage,
  MagickImageInfo,
  MagickReadSettings,
  type IColorProfile,
  type IMagickImage,
} from '@imagemagick/magick-wasm'
import type { ConversionAnswer, ConversionOrder, Converted } from './conversionMessage.ts'
import { MAX_EDGE, MAX_MEGAPIXELS } from './limits.ts'
import type { PictureKind } from './pictureKind.ts'

/** Said with every reading, so that bytes are never read as something else than what was allowed. */
const FORMATS = {
  png: MagickFormat.Png,
  jpeg: MagickFormat.Jpeg,
  webp: MagickFormat.WebP,
  gif: MagickFormat.Gif,
} as const satisfies Readonly<Record<PictureKind, MagickFormat>>

const QUALITY = 85
/** An opaque drawing is kept as it is drawn; what is larger than this as PNG is a photograph. */
const LARGEST_DRAWING = 1_000_000

export function convertPicture({ kind, bytes }: ConversionOrder): ConversionAnswer {
  // The first picture of those that move.
  const settings = new MagickReadSettings({ format: FORMATS[kind], frameIndex: 0, frameCount: 1 })
  // The header alone: not a pixel is made room for before its size is known.
  const size = sizeOf(bytes, settings)
  if (size === null) return { ok: false, code: 'image-unreadable' }
  if (size.width * size.height > MAX_MEGAPIXELS * 1_000_000)
    return { ok: false, code: 'image-too-many-pixels' }
  const image = readPicture(bytes, settings)
  if (image === null) return { ok: false, code: 'image-unreadable' }
  try {
    return { ok: true, picture: asKept(image, kind) }
  } finally {
    image.dispose()
  }
}

function sizeOf(bytes: Uint8Array, settings: MagickReadSettings) {
  try {
    const { width, height } = MagickImageInfo.create(bytes, settings)
    return { width, height }
  } catch {
    return null
  }
}

/** Null for what is damaged, or ends before the picture does: nobody wants half of one, and grey below. */
function readPicture(bytes: Uint8Array, settings: MagickReadSettings): IMagickImage | null {
  const image = MagickImage.create()
  let isCutShort = false
  image.onWarning = ({ error }) => {
    if (/premature end|unexpected end|insufficient image data|corrupt/iu.test(error.message))
      isCutShort = true
  }
  try {
    image.read(bytes, settings)
    if (!isCutShort) return image
  } catch {
    // What it cannot read it says in words for programmers.
  }
  image.dispose()
  return null
}

function asKept(image: IMagickImage, kind: PictureKind): Converted {
  image.autoOrient()
  const profile = colourProfile(image)
  if (Math.max(image.width, image.height) > MAX_EDGE) image.resize(MAX_EDGE, MAX_EDGE)
  // Where and when it was taken, with what and by whom; and any thumbnail of what was cut away.
  image.strip()
  if (profile !== null) image.setProfile(profile)
  image.depth = 8
  if (kind === 'jpeg') return written(image, 'image/jpeg')
  const drawing = image.isOpaque && kind === 'webp' ? null : written(image, 'image/png')
  if (drawing !== null && (!image.isOpaque || drawing.bytes.length <= LARGEST_DRAWING)) return drawing
  return written(image, 'image/jpeg')
}

/** What its colours mean; null once they are a screen's own, which the four inks of a printer become here. */
function colourProfile(image: IMagickImage): IColorProfile | null {
  const { colorSpace } = image
  if (colorSpace === ColorSpace.sRGB || colorSpace === ColorSpace.Gray) return image.getColorProfile()
  image.colorSpace = ColorSpace.sRGB
  return null
}

function written(image: IMagickImage, mediaType: Converted['mediaType']): Converted {
  const { width, height } = image
  image.quality = QUALITY
  // The same picture gives the same bytes, whenever it is handed in.
  image.settings.setDefine(MagickFormat.Png, 'exclude-chunks', 'date,time')
  const format = mediaType === 'image/png' ? MagickFormat.Png : MagickFormat.Jpeg
  const bytes = image.write(format, (data) => new Uint8Array(data))
  return { mediaType, width, height, bytes }
}
