/**
 * An SVG as a drawing and nothing else. What is not on the lists is refused, so that nobody need know every way in which
 * an SVG can be a program; what comes out is written anew from what was read, so that no other reader sees another file.
 */
import {
  DOMParser,
  onErrorStopParsing,
  XMLSerializer,
  type Attr,
  type Element,
  type Node,
} from '@xmldom/xmldom'
import { ATTRIBUTES, ELEMENTS, isEditorsOwn, SVG, XLINK, XML } from './svgLists.ts'

/** What was found that a logo may not hold, as it stands in the file: "script", "onload". */
export class UnsafeSvg extends Error {
  override readonly name = 'UnsafeSvg'
  readonly found: string
  constructor(found: string) {
    super(found)
    this.found = found
  }
}

const MAX_ELEMENTS = 5000
/** Renderers walk a drawing by recursion. */
const MAX_DEPTH = 60

/** Null for what is no SVG at all. @throws UnsafeSvg */
export function readSvg(text: string): string | null {
  // Before any parser sees it: entities are declared nowhere else.
  const declaration = /<!(?:DOCTYPE|ENTITY)/iu.exec(text)
  if (declaration) throw new UnsafeSvg(declaration[0].slice(1))
  const root = parse(text)
  if (root === null || root.namespaceURI !== SVG || root.localName !== 'svg') return null
  keepDrawing(root)
  return new XMLSerializer().serializeToString(root)
}

function parse(text: string): Element | null {
  try {
    const document = new DOMParser({ onError: onErrorStopParsing }).parseFromString(text, 'image/svg+xml')
    return document.documentElement
  } catch {
    return null
  }
}

/** Takes what an editor has left for itself out of the tree, and refuses what is left if it is not on the lists. */
function keepDrawing(root: Element): void {
  const open: { readonly element: Element; readonly depth: number }[] = [{ element: root, depth: 1 }]
  let elements = 0
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const { element, depth } = next
    elements += 1
    if (elements > MAX_ELEMENTS) throw new UnsafeSvg(`> ${MAX_ELEMENTS} element`)
    if (depth > MAX_DEPTH) throw new UnsafeSvg(`> ${MAX_DEPTH} <${element.tagName}>`)
    checkElement(element)
    for (const attribute of Array.from(element.attributes)) keepAttribute(element, attribute)
    for (const child of keptChildren(element)) open.push({ element: child, depth: depth + 1 })
  }
}

function checkElement(element: Element): void {
  const { namespaceURI, localName, tagName } = element
  if (namespaceURI !== SVG || !ELEMENTS.has(localName ?? '')) throw new UnsafeSvg(tagName)
  if (localName === 'style') checkStyle(element.textContent ?? '', tagName)
}

function keptChildren(element: Element): Element[] {
  const kept: Element[] = []
  for (const child of Array.from(element.childNodes)) {
    if (isElement(child)) {
      if (isEditorsOwn(child.namespaceURI) || child.localName === 'metadata') element.removeChild(child)
      else kept.push(child)
    } else if (child.nodeType === child.PROCESSING_INSTRUCTION_NODE) throw new UnsafeSvg(`?${child.nodeName}`)
    else if (child.nodeType === child.COMMENT_NODE) element.removeChild(child)
  }
  return kept
}

const isElement = (node: Node): node is Element => node.nodeType === node.ELEMENT_NODE

function keepAttribute(element: Element, attribute: Attr): void {
  const { namespaceURI, localName, name, value } = attribute
  // Declarations of namespaces that nothing is left of do no harm.
  if (name === 'xmlns' || name.startsWith('xmlns:')) return
  if (isEditorsOwn(namespaceURI)) return void element.removeAttributeNode(attribute)
  if (localName === 'href' && (namespaceURI === null || namespaceURI === XLINK))
    return checkReference(value, name)
  if (namespaceURI === XML && (localName === 'space' || localName === 'lang')) return
  if (namespaceURI !== null) throw new UnsafeSvg(name)
  if (localName?.startsWith('data-') || localName?.startsWith('aria-')) return
  if (!ATTRIBUTES.has(localName ?? '')) throw new UnsafeSvg(name)
  checkStyle(value, name)
}

/** Only to what stands in the same file. */
function checkReference(value: string, name: string): void {
  if (!/^#[\w.:-]+$/u.test(value.trim())) throw new UnsafeSvg(`${name}="${value.trim().slice(0, 40)}"`)
}

/** CSS, in an attribute or an element: no rules from elsewhere, no escapes to hide one in, no functions that fetch. */
function checkStyle(value: string, name: string): void {
  const withoutOwn = value.replaceAll(/url\(\s*["']?#[\w.:-]+["']?\s*\)/giu, '')
  const fetches =
    /[@\\]|url\s*\(|(?:image|image-set|src|expression|attr|var|paint|element)\s*\(|javascript\s*:|\/\*/iu
  const found = fetches.exec(withoutOwn)
  if (found) throw new UnsafeSvg(`${name}: ${found[0]}`)
}
