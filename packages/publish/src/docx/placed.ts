/** Places that links within the document lead to. */
import { Bookmark, Paragraph, type ParagraphChild, type Run } from 'docx'
import type { PaperNode } from '../paper/paper.ts'
import { gap, type Book, type Written } from './place.ts'

/** Words that are the place themselves. @param anchor null where nothing leads to them */
export function placed(
  anchor: string | null,
  children: readonly Run[],
  { bookmarks }: Book,
): ParagraphChild[] {
  const id = anchor === null ? undefined : bookmarks.get(anchor)
  return id === undefined ? [...children] : [new Bookmark({ id, children: [...children] })]
}

/** The first paragraph is the place; above a table, which cannot be one, and where nothing stands, a line of no height. */
export function withPlaces(anchors: readonly string[], written: readonly Written[], book: Book): Written[] {
  const ids = anchors.flatMap((anchor) => book.bookmarks.get(anchor) ?? [])
  const [first] = written
  if (ids.length === 0) return [...written]
  const holder = first instanceof Paragraph ? first : gap()
  for (const id of ids) {
    const { start, end } = new Bookmark({ id, children: [] })
    holder.addChildElement(start)
    holder.addChildElement(end)
  }
  return holder === first ? [...written] : [holder, ...written]
}

/** Places that stand in front of some text, apart from the text. */
export function splitPlaces(nodes: readonly PaperNode[]): {
  readonly anchors: readonly string[]
  readonly rest: readonly PaperNode[]
} {
  const found = nodes.findIndex(({ kind }) => kind !== 'target')
  const count = found === -1 ? nodes.length : found
  const anchors = nodes.slice(0, count).flatMap((node) => (node.kind === 'target' ? [node.anchor] : []))
  return { anchors, rest: nodes.slice(count) }
}
