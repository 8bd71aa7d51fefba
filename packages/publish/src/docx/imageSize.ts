/** Width and height of a picture, read from its first bytes. Null for what cannot be read. */
import type { Logo } from '@samplan/domain'

export interface Size {
  readonly width: number
  readonly height: number
}

export function imageSize(mediaType: Logo['mediaType'], data: Buffer): Size | null {
  const size = read(mediaType, data)
  return size !== null && size.width > 0 && size.height > 0 ? size : null
}

function read(mediaType: Logo['mediaType'], data: Buffer): Size | null {
  switch (mediaType) {
    case 'image/png':
      return data.length < 24 ? null : { width: data.readUInt32BE(16), height: data.readUInt32BE(20) }
    case 'image/jpeg':
      return jpegSize(data)
    case 'image/svg+xml':
      return svgSize(data.toString('utf8'))
    default:
      return mediaType satisfies never
  }
}

/** In the first frame header (ITU-T T.81, B.2.2): SOF0–SOF15, without DHT, JPG and DAC, which stand among them. */
function jpegSize(data: Buffer): Size | null {
  let at = 2
  while (at + 9 < data.length && data[at] === 0xff) {
    const marker = data[at + 1] ?? 0
    const isFrame = marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker)
    if (isFrame) return { height: data.readUInt16BE(at + 5), width: data.readUInt16BE(at + 7) }
    at += 2 + data.readUInt16BE(at + 2)
  }
  return null
}

function svgSize(svg: string): Size | null {
  const tag = /<svg\b[^>]*>/u.exec(svg)?.[0] ?? ''
  const box = /\bviewBox\s*=\s*["']([^"']+)["']/u
    .exec(tag)?.[1]
    ?.trim()
    .split(/[\s,]+/u)
    .map(Number)
  if (box?.length === 4) return { width: box[2] ?? 0, height: box[3] ?? 0 }
  const length = (name: string) =>
    Number.parseFloat(new RegExp(`\\s${name}\\s*=\\s*["']([^"']+)`, 'u').exec(tag)?.[1] ?? '')
  return { width: length('width'), height: length('height') }
}
