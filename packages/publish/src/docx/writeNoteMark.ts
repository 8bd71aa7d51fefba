import { Bookmark, type ParagraphChild } from 'docx'
import type { PaperInline } from '../paper/paper.ts'
import { footnoteMark } from './footnoteMark.ts'
import { linkTo } from './linkTo.ts'
import type { Book, WrittenNote } from './place.ts'
import { writeText } from './writeText.ts'

/** The first reference hangs the note at the foot of its page (`fillNotes`); others lead to that one. */
export function writeNoteMark(
  { number, isFirst, target }: Extract<PaperInline, { kind: 'note' }>,
  book: Book,
): ParagraphChild[] {
  const note = isFirst ? book.notes.get(number) : undefined
  if (note === undefined) {
    const mark = writeText(`${number}`, { superScript: true })
    return linkTo(target, mark, book) ?? mark
  }
  // Word counts as the plan does, and goes on counting for whoever goes on there; a note out of turn keeps its number.
  const isNext = number === book.footnotes.filter((other) => other.mark === null).length + 1
  const written: WrittenNote = { mark: isNext ? null : `${number}`, children: [] }
  book.footnotes.push(written)
  book.hung.push({ note, written })
  const mark = footnoteMark(book.footnotes.length, written.mark)
  const id = book.bookmarks.get(target)
  return id === undefined ? mark : [new Bookmark({ id, children: mark })]
}
