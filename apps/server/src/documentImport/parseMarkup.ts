/** mammoth's HTML, which is well-formed, as the plain nodes that importDocx reads. */
import type { DocxNode } from '@samplan/document/importDocx'
import { DOMParser, Element, type Node } from '@xmldom/xmldom'

/** @throws ParseError where it is not well-formed after all */
export function parseMarkup(html: string): DocxNode[] {
  const document = new DOMParser({ onError: failOnError }).parseFromString(
    `<body>${html}</body>`,
    'application/xml',
  )
  return childrenOf(document.documentElement)
}

function failOnError(level: string, message: string): void {
  if (level !== 'warning') throw new Error(message)
}

const TEXT = 3

function childrenOf(node: Node | null): DocxNode[] {
  const children: DocxNode[] = []
  for (let child = node?.firstChild ?? null; child !== null; child = child.nextSibling) {
    if (child.nodeType === TEXT) children.push(child.nodeValue ?? '')
    else if (child instanceof Element)
      children.push({ tag: child.nodeName, attributes: attributesOf(child), children: childrenOf(child) })
  }
  return children
}

const attributesOf = (element: Element): Record<string, string> =>
  Object.fromEntries([...element.attributes].map(({ name, value }) => [name, value]))
