import { ImageRun, Paragraph } from 'docx'
import type { PaperImage } from '../paper/paper.ts'
import { xmlText } from '../zip/xmlText.ts'
import { MUTED } from './look.ts'
import { TWIPS_PER_PIXEL } from './measures.ts'
import type { Place, Written } from './place.ts'
import { DECORATIVE } from './settle.ts'
import { writeText } from './writeText.ts'

/** Of a page, in pixels of a 96th of an inch: the caption has its place below. */
const TALLEST = 620

const TYPES = { 'image/png': 'png', 'image/jpeg': 'jpg' } as const

export function writeImage(image: PaperImage, place: Place): Written[] {
  const { caption, credit, missing } = image
  const picture = draw(image, place)
  const hasWords = caption !== null || credit !== null
  const shown =
    picture === null
      ? new Paragraph({ style: 'Missing', keepNext: hasWords, children: writeText(missing) })
      : new Paragraph({ keepNext: hasWords, spacing: { before: 200, after: 80 }, children: [picture] })
  if (!hasWords) return [shown]
  return [
    shown,
    new Paragraph({
      style: 'PictureText',
      children: [
        ...(caption === null ? [] : writeText(credit === null ? caption : `${caption}  `, { bold: true })),
        ...(credit === null ? [] : writeText(credit, { color: MUTED })),
      ],
    }),
  ]
}

/** Null where there is no picture. */
function draw({ file, alt, width }: PaperImage, { book, width: room }: Place): ImageRun | null {
  const bytes = file === null ? undefined : book.images.get(file.hash)
  if (file === null || bytes === undefined) return null
  const wanted = (width === 'half' ? room / 2 : room) / TWIPS_PER_PIXEL
  const wide = Math.min(wanted, file.width, (TALLEST * file.width) / file.height)
  const said = xmlText(alt ?? '')
  return new ImageRun({
    type: TYPES[file.mediaType],
    data: bytes,
    transformation: {
      width: Math.round(wide),
      height: Math.max(1, Math.round((wide * file.height) / file.width)),
    },
    altText: { name: alt === null ? DECORATIVE : 'Picture', title: said, description: said },
  })
}
