/** XML as a tree, for tests that look into files of ours. @throws Error for what is not well-formed */
export interface XmlElement {
  readonly name: string
  readonly attributes: ReadonlyMap<string, string>
  readonly children: readonly (XmlElement | string)[]
}

interface Open {
  name: string
  attributes: Map<string, string>
  children: (XmlElement | string)[]
}

const TOKEN = /<\?[^>]*\?>|<(\/?)([\w:.-]+)((?:\s+[\w:.-]+\s*=\s*(?:"[^"<]*"|'[^'<]*'))*)\s*(\/?)>|([^<]+)/gy
const ATTRIBUTE = /([\w:.-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/gu
/** What XML 1.0 has no place for. */
const FORBIDDEN = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/u

export function readXml(xml: string): XmlElement {
  if (FORBIDDEN.test(xml)) throw new Error('A character that XML has no place for')
  const root: Open = { name: '', attributes: new Map(), children: [] }
  const open: Open[] = [root]
  let end = 0
  for (const {
    0: token,
    1: closing,
    2: name = '',
    3: attributes = '',
    4: empty,
    5: text,
    index,
  } of xml.matchAll(TOKEN)) {
    if (index !== end) break
    end = index + token.length
    const parent = open.at(-1) ?? root
    if (text !== undefined) parent.children.push(unescape(text))
    else if (closing === '/') {
      if (open.pop()?.name !== name) throw new Error(`</${name}> closes something else`)
    } else if (name !== '') {
      const element: Open = { name, attributes: readAttributes(attributes), children: [] }
      parent.children.push(element)
      if (empty !== '/') open.push(element)
    }
  }
  if (end !== xml.length) throw new Error(`Not well-formed at: ${xml.slice(end, end + 80)}`)
  if (open.length !== 1) throw new Error(`<${open.at(-1)?.name ?? ''}> is not closed`)
  const [only, ...others] = root.children.filter((child) => typeof child !== 'string')
  if (!only || others.length > 0) throw new Error('XML has one root')
  return only
}

function readAttributes(text: string): Map<string, string> {
  const attributes = new Map<string, string>()
  for (const [, name = '', double, single] of text.matchAll(ATTRIBUTE)) {
    if (attributes.has(name)) throw new Error(`${name} stands twice`)
    attributes.set(name, unescape(double ?? single ?? ''))
  }
  return attributes
}

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }

const unescape = (text: string): string =>
  text.replaceAll(
    /&(?:#x([0-9a-f]+)|#(\d+)|(\w+));|&/giu,
    (_, hex?: string, decimal?: string, name?: string) => {
      if (hex !== undefined) return String.fromCodePoint(Number.parseInt(hex, 16))
      if (decimal !== undefined) return String.fromCodePoint(Number(decimal))
      const character = name === undefined ? undefined : ENTITIES[name]
      if (character === undefined) throw new Error('An entity that XML does not know')
      return character
    },
  )

export const elementsOf = ({ children }: XmlElement): XmlElement[] =>
  children.filter((child) => typeof child !== 'string')

/** The element and everything in it, in document order. */
export const allOf = (element: XmlElement): XmlElement[] => [element, ...elementsOf(element).flatMap(allOf)]

export const named = (element: XmlElement, name: string): XmlElement[] =>
  allOf(element).filter((other) => other.name === name)

/** The words in it. */
export const wordsIn = ({ children }: XmlElement): string =>
  children.map((child) => (typeof child === 'string' ? child : wordsIn(child))).join('')
