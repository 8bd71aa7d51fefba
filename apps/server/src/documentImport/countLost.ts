/** What a Word file holds and mammoth passes over in silence, counted in the file's own parts. */
import type { DocxContent } from '@samplan/document/importDocx'
import { strFromU8, type Unzipped } from 'fflate'

type Lost = DocxContent['lost']

export function countLost(parts: Unzipped): Lost {
  const text = (name: string) => (parts[name] === undefined ? '' : strFromU8(parts[name]))
  const main = text('word/document.xml')
  const counts: Lost = [
    { reason: 'comment', count: countOf(text('word/comments.xml'), /<w:comment[ >]/g) },
    { reason: 'header-or-footer', count: Object.keys(parts).filter((name) => isWritten(name, text)).length },
    { reason: 'drawing', count: countOf(main, /<c:chart[ />]|<dgm:relIds[ />]/g) },
    { reason: 'formula', count: countOf(main, /<m:oMath[ >]/g) },
    { reason: 'embedded-object', count: countOf(main, /<w:object[ >]/g) },
  ]
  return counts.filter(({ count }) => count > 0)
}

const countOf = (xml: string, element: RegExp): number => xml.match(element)?.length ?? 0

/** A page number alone is none: the plan has its own. */
function isWritten(name: string, text: (name: string) => string): boolean {
  if (!/^word\/(?:header|footer)\d*\.xml$/.test(name)) return false
  const words = [...text(name).matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>/g)].map(([, word]) => word).join('')
  return /\p{L}{3}/u.test(words)
}
