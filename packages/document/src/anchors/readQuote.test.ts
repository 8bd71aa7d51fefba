import type { TextAnchor } from '@samplan/domain'
import { expect, test } from 'vitest'
import * as Y from 'yjs'
import { writeSection } from '../section/writeSection.ts'
import { editAs } from '../testing/editing.ts'
import { blockId, sectionId } from '../testing/ids.ts'
import { makeTextAnchor } from './makeTextAnchor.ts'
import { readQuote } from './readQuote.ts'

const SECTION = sectionId('section')
const WORDS = 'ordnar fyra möten'

function sectionWith(...texts: string[]): Y.Doc {
  const doc = new Y.Doc()
  writeSection(
    doc,
    SECTION,
    texts.map((text, index) => ({
      type: 'paragraph',
      id: blockId(`p${index}`),
      content: [{ type: 'text', text, marks: [] }],
    })),
  )
  return doc
}

function marked(doc: Y.Doc): TextAnchor {
  const place = { kind: 'prose', elementId: blockId('p0') } as const
  const anchor = makeTextAnchor(doc, SECTION, { place, offset: 9 }, { place, offset: 26 })
  if (anchor === null) throw new Error('There are words')
  return anchor
}

const SENTENCE = 'Kommunen ordnar fyra möten om året.'

test('an honest quote is left as it is', () => {
  const doc = sectionWith(SENTENCE, 'Annat.')
  const anchor = marked(doc)
  expect(anchor.quote).toBe(WORDS)
  expect(readQuote(doc, SECTION, anchor)).toEqual(anchor)
})

test('a quote of what is not there becomes what is', () => {
  const doc = sectionWith(SENTENCE)
  const lie: TextAnchor = { ...marked(doc), quote: 'vägrar allt samarbete', claimed: true }
  expect(readQuote(doc, SECTION, lie)).toEqual(marked(doc))
})

test('what others have written in between is not quoted', () => {
  const doc = sectionWith(SENTENCE)
  const anchor = marked(doc)
  const element = doc.getXmlFragment(SECTION).get(0)
  const text = element instanceof Y.XmlElement ? element.get(0) : null
  if (text instanceof Y.XmlText) text.insert(16, 'minst ')
  expect(readQuote(doc, SECTION, anchor)).toEqual(anchor)
})

test('words that are gone are a claim; words that are found elsewhere are none', () => {
  const doc = sectionWith(SENTENCE, 'Annat.')
  const anchor = marked(doc)
  editAs(doc, SECTION, (nodes) => nodes.slice(1))
  expect(readQuote(doc, SECTION, anchor)).toEqual({ ...anchor, claimed: true })
  expect(readQuote(sectionWith(SENTENCE), SECTION, anchor)).toEqual(anchor)
})
