/** What is sent by somebody who wants everybody else to wait: it is bounded by how much is looked for, and found. */
import { textAnchorSchema, threadIdSchema, type CharacterRun, type TextAnchor } from '@samplan/domain'
import { expect, test } from 'vitest'
import * as Y from 'yjs'
import { writeSection } from '../section/writeSection.ts'
import { blockId, sectionId } from '../testing/ids.ts'
import { placeAnchor } from './placeAnchor.ts'
import { readAnchors, type StoredAnchor } from './storedAnchor.ts'

const SECTION = sectionId('section')
const THREAD = threadIdSchema.parse('thread')
const NOWHERE = 4711

const anchorOn = (runs: CharacterRun[], quote: string): TextAnchor => ({
  kind: 'text',
  place: { kind: 'prose', elementId: blockId('p0') },
  runs,
  quote,
  before: '',
  after: '',
})

function placed(texts: readonly string[], anchor: TextAnchor): StoredAnchor | undefined {
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
  placeAnchor(doc, SECTION, THREAD, anchor, null)
  return readAnchors(doc).get(THREAD)
}

test('no character is marked twice', () => {
  const twice: CharacterRun[] = [
    [1, 0, 10],
    [1, 9, 1],
  ]
  expect(textAnchorSchema.safeParse(anchorOn(twice, 'ord')).success).toBe(false)
  expect(textAnchorSchema.safeParse(anchorOn([twice[0] ?? [1, 0, 1], [2, 9, 1]], 'ord')).success).toBe(true)
})

test('words that are read everywhere are found nowhere', () => {
  const sentence = 'Kommunen ordnar möten. '
  const anchor = anchorOn([[NOWHERE, 0, sentence.length]], sentence)
  expect(placed([sentence], anchor)?.lost).toEqual([])
  const everywhere = placed([sentence.repeat(300)], anchor)
  expect(everywhere?.runs).toEqual([])
  expect(everywhere?.lost.map(({ text }) => text)).toEqual([sentence])
})

test('of a passage of many lines the first are looked for', () => {
  const lines = Array.from({ length: 40 }, (_, index) => `Rad nummer ${100 + index} säger något eget.`)
  const quote = lines.join('\n')
  const anchor = anchorOn([[NOWHERE, 0, lines.join('').length]], quote)
  expect(placed(lines, anchor)?.lost.map(({ text }) => text)).toEqual(lines.slice(16))
})
