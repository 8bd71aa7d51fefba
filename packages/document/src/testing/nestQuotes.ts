import type { SectionId } from '@samplan/domain'
import * as Y from 'yjs'

/** Quotes in quotes, with a text in the innermost. Grown from the outside: Yjs could not insert a finished nest so deep. */
export function nestQuotes(doc: Y.Doc, sectionId: SectionId, depth: number): void {
  doc.transact(() => {
    let innermost: Y.XmlFragment = doc.getXmlFragment(sectionId)
    for (let level = 0; level < depth; level++) {
      const quote = new Y.XmlElement('blockquote')
      innermost.insert(0, [quote])
      innermost = quote
    }
    const paragraph = new Y.XmlElement('paragraph')
    innermost.insert(0, [paragraph])
    paragraph.insert(0, [new Y.XmlText('Innerst')])
  })
}
