/** Pictures as people hand them in, and such as nobody should. */
import {
  AlphaAction,
  ImageMagick,
  initializeImageMagick,
  MagickColor,
  MagickColors,
  MagickFormat,
  type IMagickImage,
} from '@imagemagick/magick-wasm'
import { readFile } from 'node:fs/promises'
import { crc32, deflateSync } from 'node:zlib'

let isReady: Promise<void> | null = null
const ready = (): Promise<void> =>
  (isReady ??= readFile(new URL(import.meta.resolve('@imagemagick/magick-wasm/magick.wasm'))).then(
    (program) => initializeImageMagick(program),
  ))

export type Bytes = Uint8Array<ArrayBuffer>

/** A picture of one colour, with whatever `change` does to it. */
export async function picture(
  format: MagickFormat,
  width: number,
  height: number,
  change: (image: IMagickImage) => void = () => {},
): Promise<Bytes> {
  await ready()
  return ImageMagick.read(new MagickColor(0xc0, 0x80, 0x40), width, height, (image) => {
    change(image)
    return image.write(format, (data) => new Uint8Array(data))
  })
}

export const jpegPicture = (width = 60, height = 40): Promise<Bytes> =>
  picture(MagickFormat.Jpeg, width, height)

export const clearPng = (width = 60, height = 40): Promise<Bytes> =>
  picture(MagickFormat.Png, width, height, (image) => {
    image.alpha(AlphaAction.On)
    image.opaque(new MagickColor(0xc0, 0x80, 0x40), MagickColors.Transparent)
  })

export interface Looked {
  readonly width: number
  readonly height: number
  readonly isOpaque: boolean
  readonly profiles: readonly string[]
}

/** As it is stored, for whoever looks at it. */
export async function lookAt(bytes: Uint8Array): Promise<Looked> {
  await ready()
  return ImageMagick.read(bytes, ({ width, height, isOpaque, profileNames }) => ({
    width,
    height,
    isOpaque,
    profiles: profileNames,
  }))
}

/** Says that it lies on its side, and where and by whom it was taken. */
export function withExif(jpeg: Uint8Array, words: string): Bytes {
  const text = Buffer.from(`${words}\0`)
  const tiff = Buffer.alloc(38)
  tiff.write('II*\0', 0, 'latin1')
  tiff.writeUInt32LE(8, 4)
  tiff.writeUInt16LE(2, 8)
  entry(tiff, 10, { tag: 0x01_0e, type: 2, count: text.length, value: tiff.length })
  entry(tiff, 22, { tag: 0x01_12, type: 3, count: 1, value: 6 })
  const body = Buffer.concat([Buffer.from('Exif\0\0', 'latin1'), tiff, text])
  const head = Buffer.from([0xff, 0xe1, 0, 0])
  head.writeUInt16BE(body.length + 2, 2)
  return new Uint8Array(Buffer.concat([jpeg.subarray(0, 2), head, body, jpeg.subarray(2)]))
}

interface Entry {
  readonly tag: number
  readonly type: number
  readonly count: number
  readonly value: number
}

function entry(tiff: Buffer, at: number, { tag, type, count, value }: Entry): void {
  tiff.writeUInt16LE(tag, at)
  tiff.writeUInt16LE(type, at + 2)
  tiff.writeUInt32LE(count, at + 4)
  tiff.writeUInt32LE(value, at + 8)
}

/** A PNG whose header says a size that its some hundred bytes do not hold. */
export function pngSaying(width: number, height: number): Bytes {
  const header = Buffer.alloc(13)
  header.writeUInt32BE(width, 0)
  header.writeUInt32BE(height, 4)
  header.set([8, 2, 0, 0, 0], 8)
  const chunks = [
    chunk('IHDR', header),
    chunk('IDAT', deflateSync(Buffer.alloc(1000))),
    chunk('IEND', Buffer.alloc(0)),
  ]
  return new Uint8Array(Buffer.concat([Buffer.from('\u{89}PNG\r\n\u{1A}\n', 'latin1'), ...chunks]))
}

function chunk(name: string, data: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(name), data])
  const [length, check] = [Buffer.alloc(4), Buffer.alloc(4)]
  length.writeUInt32BE(data.length)
  check.writeUInt32BE(crc32(named))
  return Buffer.concat([length, named, check])
}
