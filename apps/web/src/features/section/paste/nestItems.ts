/** A list as it is written line by line, and as a tree. */

export interface FlatItem<Content> {
  /** Two lists that follow each other have different names. */
  readonly list: string
  /** 1 for the outermost. */
  readonly level: number
  /** "3.", "b)", "·" */
  readonly marker: string
  readonly content: Content
}

export interface ListTree<Content> {
  readonly ordered: boolean
  /** Number of the first item; 1 where it cannot be told. */
  readonly start: number
  readonly items: { readonly content: Content; readonly children: ListTree<Content>[] }[]
}

/** A level that is skipped on the way in counts as one step. */
export function nestItems<Content>(items: readonly FlatItem<Content>[]): ListTree<Content>[] {
  const roots: ListTree<Content>[] = []
  const open: { readonly level: number; readonly name: string; readonly tree: ListTree<Content> }[] = []
  for (const { list, level, marker, content } of items) {
    while (open.length > 0 && (open.at(-1)?.level ?? 0) > level) open.pop()
    const current = open.at(-1)
    const ordered = isOrdered(marker)
    const continues = current?.level === level && current.tree.ordered === ordered && current.name === list
    if (current?.level === level && !continues) open.pop()
    if (!continues) {
      const tree: ListTree<Content> = { ordered, start: ordered ? numberOf(marker) : 1, items: [] }
      const siblings = open.at(-1)?.tree.items.at(-1)?.children ?? roots
      siblings.push(tree)
      open.push({ level, name: list, tree })
    }
    open.at(-1)?.tree.items.push({ content, children: [] })
  }
  return roots
}

const MARKER = /^\(?(\d+|[a-zåäö]|[ivxlcdm]+)(?:[.):]|$)/iu

/** "1.", "a)", "iv." and "2.1" count; "·", "o", "–" and "§" are bullets. Word's own hollow bullet is the letter o. */
const isOrdered = (marker: string): boolean => marker !== 'o' && MARKER.test(marker)

/** Letters and Roman numerals are counted from one: which of the two "c" is, the marker does not tell. */
function numberOf(marker: string): number {
  const number = Number.parseInt(MARKER.exec(marker)?.[1] ?? '', 10)
  return Number.isSafeInteger(number) ? number : 1
}
