import { ExternalHyperlink, TextRun, type ParagraphChild } from 'docx'
import type { PaperInline } from '../paper/paper.ts'
import { linkTo } from './linkTo.ts'
import type { Place } from './place.ts'
import { writeNoteMark } from './writeNoteMark.ts'
import { writeText } from './writeText.ts'

/** Running text with its marks, links and notes. */
export const writeInlines = (content: readonly PaperInline[], place: Place): ParagraphChild[] =>
  content.flatMap((inline) => writeInline(inline, place))

function writeInline(inline: PaperInline, { book }: Place): ParagraphChild[] {
  switch (inline.kind) {
    case 'break':
      return [new TextRun({ break: 1 })]
    case 'reference': {
      const { text, target, isBroken } = inline
      if (isBroken) return writeText(text, { color: BROKEN })
      return linkTo(target, writeText(text, { style: 'Hyperlink' }), book) ?? writeText(text)
    }
    case 'note':
      return writeNoteMark(inline, book)
    case 'text': {
      const { text, bold, italic, href } = inline
      const format = { ...(bold ? { bold } : {}), ...(italic ? { italics: true } : {}) }
      if (href === null) return writeText(text, format)
      const children = writeText(text, { ...format, style: 'Hyperlink' })
      return [new ExternalHyperlink({ link: href, children })]
    }
    default:
      return inline satisfies never
  }
}

/** Of a reference that leads nowhere: whoever goes on in Word shall see it. */
const BROKEN = '7A4B00'
