import { InternalHyperlink, type ParagraphChild, type TextRun } from 'docx'
import type { Book } from './place.ts'

/** Null where the place is printed nowhere. @param target an anchor of the paper */
export function linkTo(
  target: string | null,
  children: readonly TextRun[],
  { bookmarks }: Book,
): ParagraphChild[] | null {
  const anchor = target === null ? undefined : bookmarks.get(target)
  return anchor === undefined ? null : [new InternalHyperlink({ anchor, children: [...children] })]
}
