import type { Logo } from '@samplan/domain'
import { ImageRun } from 'docx'
import { xmlText } from '../zip/xmlText.ts'
import { imageSize } from './imageSize.ts'

/** In pixels of a 96th of an inch. */
const MAX = { width: 260, height: 76 }

/** Older Words show it where they cannot draw the SVG beside it: one pixel, transparent. */
const NOTHING = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAAC0lEQVR42mNgAAIAAAUAAen63NgAAAAASUVORK5CYII=',
  'base64',
)

/** Null where there is none, or none that can be read. */
export function drawLogo(logo: Logo | null): ImageRun | null {
  if (logo === null) return null
  const data = Buffer.from(logo.data, 'base64')
  const size = imageSize(logo.mediaType, data)
  if (size === null) return null
  const scale = Math.min(MAX.width / size.width, MAX.height / size.height)
  const alt = xmlText(logo.alt)
  return new ImageRun({
    ...pictureOf(logo.mediaType, data),
    transformation: { width: Math.round(size.width * scale), height: Math.round(size.height * scale) },
    altText: { name: alt, title: alt, description: alt },
  })
}

function pictureOf(mediaType: Logo['mediaType'], data: Buffer) {
  switch (mediaType) {
    case 'image/png':
      return { type: 'png', data } as const
    case 'image/jpeg':
      return { type: 'jpg', data } as const
    case 'image/svg+xml':
      return { type: 'svg', data, fallback: { type: 'png', data: NOTHING } } as const
    default:
      return mediaType satisfies never
  }
}
