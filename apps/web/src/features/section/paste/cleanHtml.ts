/**
 * What other programs put on the clipboard, reduced to what a plan can hold: structure and words, bold and italic, links;
 * no styles. Runs in a document of its own, in which no script runs and no picture loads.
 */
import { keepEmphasis } from './emphasis.ts'
import { takeFootnotes, writeFootnotes } from './footnotes.ts'
import { levelHeadings } from './headings.ts'
import { keepSafeLinks } from './links.ts'
import { STYLE, styleOf, withoutStyles } from './styles.ts'
import { restoreWordLists } from './wordLists.ts'

export interface CleanHtml {
  readonly html: string
  /** Pictures that were left out. */
  readonly images: number
}

/** Never content: machinery, and what the producer itself hides. */
const DROPPED =
  'head, style, script, meta, link, title, template, iframe, object, embed, form, svg, math, canvas, audio, video, button, input, select, textarea, xml, del'
const IMAGES = 'img, picture, v\\:shape, v\\:imagedata'

/** `newId` names notes and the references to them. */
export function cleanHtml(html: string, newId: () => string): CleanHtml {
  const { body } = new DOMParser().parseFromString(withoutStyles(html), 'text/html')
  removeComments(body)
  for (const element of body.querySelectorAll(DROPPED)) element.remove()
  for (const element of body.querySelectorAll(`[${STYLE}]`)) if (isHidden(element)) element.remove()
  const images = removeImages(body)
  const footnotes = takeFootnotes(body)
  restoreWordLists(body)
  adoptNestedLists(body)
  keepEmphasis(body)
  keepSafeLinks(body)
  levelHeadings(body)
  titleHeaderCells(body)
  for (const element of body.querySelectorAll('*')) stripAttributes(element)
  writeFootnotes(body, footnotes, newId)
  removeEmptyParagraphs(body)
  return { html: body.innerHTML, images }
}

/** Word's conditional comments hold markers and drawings a second time. */
function removeComments(body: HTMLElement): void {
  const walker = body.ownerDocument.createTreeWalker(body, NodeFilter.SHOW_COMMENT)
  const comments: Node[] = []
  while (walker.nextNode()) comments.push(walker.currentNode)
  for (const comment of comments) comment.parentNode?.removeChild(comment)
}

const isHidden = (element: Element): boolean =>
  /mso-hide:\s*all|display:\s*none|visibility:\s*hidden/iu.test(styleOf(element))

/** A Word picture is a shape with an image in it: one picture. */
function removeImages(body: HTMLElement): number {
  const images = [...body.querySelectorAll(IMAGES)].filter((image) => !image.parentElement?.closest(IMAGES))
  for (const image of images) image.remove()
  return images.length
}

/** Google Docs and old browsers put a list inside a list without an item around it. */
function adoptNestedLists(body: HTMLElement): void {
  for (const list of body.querySelectorAll(':is(ul, ol) > :is(ul, ol)')) {
    const item = list.previousElementSibling
    if (item?.matches('li')) item.append(list)
    else list.replaceWith(...list.childNodes)
  }
}

/** Word sets the rows that it repeats on each page apart, and calls their cells what it calls all others. */
function titleHeaderCells(body: HTMLElement): void {
  for (const cell of body.querySelectorAll('thead td')) {
    const title = body.ownerDocument.createElement('th')
    for (const name of ['colspan', 'rowspan']) title.setAttribute(name, cell.getAttribute(name) ?? '1')
    title.append(...cell.childNodes)
    cell.replaceWith(title)
  }
}

const KEPT = new Set(['href', 'start', 'colspan', 'rowspan'])

function stripAttributes(element: Element): void {
  for (const name of element.getAttributeNames()) if (!KEPT.has(name)) element.removeAttribute(name)
}

/** Other programs make distance with empty lines. */
function removeEmptyParagraphs(body: HTMLElement): void {
  for (const lineBreak of body.querySelectorAll(':scope > br')) lineBreak.remove()
  for (const paragraph of body.querySelectorAll('p, h1, h2, h3')) {
    const isBlank = /^[\s\u00A0]*$/u.test(paragraph.textContent ?? '')
    if (isBlank && !paragraph.closest('td, th, li')) paragraph.remove()
  }
}
