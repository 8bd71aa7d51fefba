/**
 * What the library takes from the clock, from chance, or from a count that goes on from document to document, is settled
 * in the finished parts: the same paper gives the same bytes. Only what stands in quotation marks as an attribute, or
 * between tags of ours, is touched; in the plan's text both are written out as entities.
 */
import { strFromU8, strToU8 } from 'fflate'
import type { Parts } from '../zip/repack.ts'
import type { WrittenNote } from './place.ts'

const DATES = /(<dcterms:(?:created|modified) xsi:type="dcterms:W3CDTF">)[^<]*/gu
const CONTENTS_MARK = /("|<w:instrText xml:space="preserve">PAGEREF )_Toc(\d+)/gu
const BOOKMARK = /(<w:bookmark(?:Start|End)\b[^>]*\bw:id=")(\d+)/gu
/** Of a link to the world: 21 characters drawn by lot. */
const RELATION = /"rId([\w-]{21})"/gu
const PICTURE = /(<(?:wp:docPr|pic:cNvPr)\b[^>]*\bid=")(\d+)/gu
/** Name of a picture that says nothing which the text does not say; no text of a plan is a picture's name. */
export const DECORATIVE = 'Decorative picture'
const DECORATIVE_PICTURE = new RegExp(`(<wp:docPr\\b[^>]*\\bname="${DECORATIVE}"[^>]*?)/>`, 'gu')
/** How Word marks it (MS-ODRAWXML 2.24.3.61), for which the library has no words. */
const DECORATIVE_MARK =
  '<a:extLst xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><a:ext uri="{C183D7F6-B498-43B3-948B-1728B52AA6E4}"><adec:decorative xmlns:adec="http://schemas.microsoft.com/office/drawing/2017/decorative" val="1"/></a:ext></a:extLst>'
const NOTE = /(<w:footnote w:id="(\d+)">.*?)<w:footnoteRef\/>/gsu

/**
 * @param at seconds since the epoch: when the document was made
 * @param notes by their ids from 1, with the marks that stand instead of numbers
 */
export function settle(parts: Parts, at: number, notes: readonly WrittenNote[]): Parts {
  const date = new Date(at * 1000).toISOString().replace(/\.\d+Z$/u, 'Z')
  const [marks, bookmarks, relations, pictures] = [numberer(), numberer(), numberer(), numberer()]
  const renamed = (xml: string): string =>
    xml
      .replaceAll(CONTENTS_MARK, (_, before: string, id: string) => `${before}_Toc${marks(id)}`)
      .replaceAll(BOOKMARK, (_, before: string, id: string) => `${before}${bookmarks(id)}`)
      .replaceAll(RELATION, (_, id: string) => `"rIdLink${relations(id)}"`)
      .replaceAll(DECORATIVE_PICTURE, `$1>${DECORATIVE_MARK}</wp:docPr>`)
      .replaceAll(PICTURE, (_, before: string, id: string) => `${before}${pictures(id)}`)
  const settled = { ...parts }
  const change = (path: string, edit: (xml: string) => string): void => {
    const part = parts[path]
    if (part) settled[path] = strToU8(edit(strFromU8(part)))
  }
  // The text first: it says in which order its links come.
  change('word/document.xml', renamed)
  change('word/_rels/document.xml.rels', renamed)
  change('docProps/core.xml', (xml) => xml.replaceAll(DATES, `$1${date}`))
  change('word/footnotes.xml', (xml) =>
    xml.replaceAll(NOTE, (whole: string, before: string, id: string) => {
      const mark = notes[Number(id) - 1]?.mark ?? null
      return mark === null ? whole : `${before}${markXml(mark)}`
    }),
  )
  return settled
}

/** Numbers from 1, in the order in which one first asks for them. */
function numberer(): (id: string) => number {
  const numbers = new Map<string, number>()
  return (id) => {
    const number = numbers.get(id) ?? numbers.size + 1
    numbers.set(id, number)
    return number
  }
}

const markXml = (mark: string): string =>
  `<w:t xml:space="preserve">${mark.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')}</w:t>`
