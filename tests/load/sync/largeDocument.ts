/** A document that has been written for a long time: 200 000 letters, each typed somewhere in the middle of others. */
import * as Y from 'yjs'
import { ROOT } from './contestants.ts'

const PARAGRAPHS = 200
const LETTERS = 1_000
/** Frames that a server with limits takes. */
const UPDATES = 10

export function largeUpdates(): Uint8Array[] {
  const doc = new Y.Doc()
  const made: Uint8Array[] = []
  let waiting: Uint8Array[] = []
  doc.on('update', (update: Uint8Array) => waiting.push(update))
  for (let paragraph = 0; paragraph < PARAGRAPHS; paragraph += 1) {
    doc.transact(() => writeParagraph(doc, paragraph))
    if ((paragraph + 1) % (PARAGRAPHS / UPDATES) === 0) {
      made.push(Y.mergeUpdates(waiting))
      waiting = []
    }
  }
  return made
}

function writeParagraph(doc: Y.Doc, number: number): void {
  const text = new Y.XmlText()
  const paragraph = new Y.XmlElement('paragraph')
  paragraph.setAttribute('id', `large-${number}`)
  paragraph.insert(0, [text])
  doc.getXmlFragment(ROOT).push([paragraph])
  for (let letter = 0; letter < LETTERS; letter += 2) {
    // Jumps about with every pair of letters, or all of them would become one item.
    const place = (letter * 7919) % (letter + 1)
    text.insert(place, 'a')
    text.insert(place + 1, 'b')
  }
}
