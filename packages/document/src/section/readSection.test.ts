import { expect, test } from 'vitest'
import * as Y from 'yjs'
import { MAX_DEPTH } from '../prose/depth.ts'
import { sectionId } from '../testing/ids.ts'
import { nestQuotes } from '../testing/nestQuotes.ts'
import { projectSection } from './readSection.ts'

const SECTION = sectionId('section')

test('nodes without an id, and text without a node, are shown and have ids that stay', () => {
  const doc = new Y.Doc()
  const paragraph = new Y.XmlElement('paragraph')
  paragraph.insert(0, [new Y.XmlText('I ett stycke')])
  doc.getXmlFragment(SECTION).insert(0, [new Y.XmlText('Löst'), paragraph, new Y.XmlText('')])

  const blocks = projectSection(doc, SECTION)
  expect(blocks).toMatchObject([
    { type: 'paragraph', content: [{ text: 'Löst' }] },
    { type: 'paragraph', content: [{ text: 'I ett stycke' }] },
  ])
  expect(new Set(blocks.map(({ id }) => id)).size).toBe(2)

  const copy = new Y.Doc()
  Y.applyUpdate(copy, Y.encodeStateAsUpdate(doc))
  copy.getXmlFragment(SECTION).insert(0, [new Y.XmlElement('paragraph')])
  expect(projectSection(copy, SECTION).slice(1)).toEqual(blocks)
})

test('a link that would run a script, and a mark that is none of ours, are no marks', () => {
  const doc = new Y.Doc()
  const text = new Y.XmlText()
  text.applyDelta([
    { insert: 'klicka', attributes: { link: { href: 'java\nscript:alert(1)' }, bold: {} } },
    { insert: ' här', attributes: { bold: {}, blink: {}, statement: { kind: 'odd' } } },
  ])
  const paragraph = new Y.XmlElement('paragraph')
  paragraph.insert(0, [text])
  doc.getXmlFragment(SECTION).insert(0, [paragraph])
  expect(projectSection(doc, SECTION)).toMatchObject([
    { content: [{ text: 'klicka här', marks: [{ type: 'bold' }] }] },
  ])
})

test('a text is read however deep an honest one stands, and a forged nest ends no stack', () => {
  const read = (depth: number) => {
    const doc = new Y.Doc()
    nestQuotes(doc, SECTION, depth)
    return JSON.stringify(projectSection(doc, SECTION))
  }
  expect(read(MAX_DEPTH - 2)).toContain('Innerst')
  expect(read(5_000)).not.toContain('Innerst')
})
