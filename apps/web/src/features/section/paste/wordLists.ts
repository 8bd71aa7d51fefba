/**
 * Word puts lists on the clipboard as paragraphs that look like lists: the list and its level in a style of Word's own,
 * the number as text in front. Here they become lists again.
 */
import { nestItems, type FlatItem, type ListTree } from './nestItems.ts'
import { STYLE, styleOf } from './styles.ts'

interface WordItem extends FlatItem<HTMLElement> {
  readonly list: string
}

const LIST = /mso-list:\s*(l\d+)\s+level(\d)/iu

export function restoreWordLists(body: HTMLElement): void {
  for (const heading of body.querySelectorAll<HTMLElement>('h1, h2, h3, h4, h5, h6')) takeMarker(heading)
  for (const first of body.querySelectorAll<HTMLElement>('p')) {
    const run = runFrom(first)
    if (run.length === 0) continue
    const lists = nestItems(run).map((tree) => listElement(tree))
    first.before(...lists)
    for (const { content } of run) content.remove()
  }
}

/** The paragraphs of a list that follow each other, from the first of them; none if this is not the first. */
function runFrom(first: HTMLElement): WordItem[] {
  const run: WordItem[] = []
  let next: Element | null = first
  while (next instanceof HTMLElement && next.matches('p')) {
    const item = wordItem(next)
    if (!item) break
    run.push(item)
    next = next.nextElementSibling
  }
  return run
}

function wordItem(paragraph: HTMLElement): WordItem | null {
  const [, list, level] = LIST.exec(styleOf(paragraph)) ?? []
  if (list === undefined || level === undefined || !paragraph.isConnected) return null
  const marker = takeMarker(paragraph)
  return { list, level: Number(level), marker, content: paragraph }
}

/** Word marks the number as something that other programs shall ignore; it goes, and its text tells what it was. */
function takeMarker(paragraph: HTMLElement): string {
  const marker = [...paragraph.querySelectorAll<HTMLElement>(`[${STYLE}]`)].find((element) =>
    /mso-list:\s*Ignore/iu.test(styleOf(element)),
  )
  marker?.remove()
  return marker?.textContent?.replaceAll(/[\s\u00A0]+/gu, '') ?? ''
}

function listElement({ ordered, start, items }: ListTree<HTMLElement>): HTMLElement {
  const list = document.createElement(ordered ? 'ol' : 'ul')
  if (start !== 1) list.setAttribute('start', String(start))
  for (const { content, children } of items) {
    const item = document.createElement('li')
    const paragraph = document.createElement('p')
    paragraph.append(...content.childNodes)
    item.append(paragraph, ...children.map((child) => listElement(child)))
    list.append(item)
  }
  return list
}
