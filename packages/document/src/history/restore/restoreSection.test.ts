import { threadIdSchema, type Block } from '@samplan/domain'
import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import * as Y from 'yjs'
import { followAnchors } from '../../anchors/followAnchors.ts'
import { makeTextAnchor } from '../../anchors/makeTextAnchor.ts'
import { placeAnchor } from '../../anchors/placeAnchor.ts'
import { resolveAnchors } from '../../anchors/resolveAnchors.ts'
import { readAnchors, writeAnchorMoves } from '../../anchors/storedAnchor.ts'
import { projectSection } from '../../section/readSection.ts'
import { sectionRoots } from '../../section/roots.ts'
import { writeSection } from '../../section/writeSection.ts'
import { emptyBlock } from '../../blocks/emptyBlock.ts'
import { blockId, sectionId, userId } from '../../testing/ids.ts'
import { arbitraryMoments } from '../testing/arbitraryMoments.ts'
import { restoreSection } from './restoreSection.ts'

const SECTION = sectionId('the-section')
const NOWHERE = new Set<never>()

const docOf = (blocks: readonly Block[]): Y.Doc => {
  const doc = new Y.Doc()
  sectionRoots(doc, SECTION)
  writeSection(doc, SECTION, blocks)
  return doc
}

const copyOf = (doc: Y.Doc): Y.Doc => {
  const copy = new Y.Doc()
  sectionRoots(copy, SECTION)
  Y.applyUpdate(copy, Y.encodeStateAsUpdate(doc))
  return copy
}

/** How many bytes an edit adds to the log. */
function costOf(doc: Y.Doc, edit: () => void): number {
  let bytes = 0
  const count = (update: Uint8Array) => (bytes += update.byteLength)
  doc.on('update', count)
  edit()
  doc.off('update', count)
  return bytes
}

const paragraph = (id: string, words: string): Block => ({
  type: 'paragraph',
  id: blockId(id),
  content: [{ type: 'text', text: words, marks: [] }],
})

test('any section reads as it did, and so does the undoing of it', () => {
  fc.assert(
    fc.property(arbitraryMoments, ({ before, after }) => {
      const doc = docOf(before)
      const then = copyOf(doc)
      // What is written over another moment is a history as good as any.
      restoreSection(doc, SECTION, docOf(after), NOWHERE, null)
      expect(projectSection(doc, SECTION)).toEqual(projectSection(docOf(after), SECTION))
      const later = copyOf(doc)
      restoreSection(doc, SECTION, then, NOWHERE, null)
      expect(projectSection(doc, SECTION)).toEqual(projectSection(then, SECTION))
      restoreSection(doc, SECTION, later, NOWHERE, null)
      expect(projectSection(doc, SECTION)).toEqual(projectSection(later, SECTION))
    }),
  )
})

test('nothing is written where nothing differs', () => {
  fc.assert(
    fc.property(arbitraryMoments, ({ before }) => {
      const doc = docOf(before)
      expect(costOf(doc, () => restoreSection(doc, SECTION, copyOf(doc), NOWHERE, null))).toBe(0)
    }),
  )
})

test('words that stand still stay the same letters, with the threads on them', () => {
  const doc = docOf([paragraph('p', 'Kommunerna samverkar om skolan'), paragraph('q', 'Annat')])
  const then = copyOf(doc)
  const place = { kind: 'prose', elementId: blockId('p') } as const
  const anchor = makeTextAnchor(doc, SECTION, { place, offset: 11 }, { place, offset: 20 })
  if (!anchor) throw new Error('the paragraph has words')
  placeAnchor(doc, SECTION, threadIdSchema.parse('t'), anchor, null)
  const element = sectionRoots(doc, SECTION).fragment.get(0)
  const words = element instanceof Y.XmlElement ? element.get(0) : null
  if (!(words instanceof Y.XmlText)) throw new Error('the paragraph has words')
  words.insert(0, 'De ')
  words.delete(words.length - 6, 6)
  doc.transact((transaction) => {
    restoreSection(doc, SECTION, then, NOWHERE, null)
    writeAnchorMoves(doc, followAnchors(transaction, null), null)
  })
  expect(element).toBe(sectionRoots(doc, SECTION).fragment.get(0))
  expect([...resolveAnchors(doc, SECTION, readAnchors(doc)).values()]).toEqual([
    [{ place, from: 11, to: 20 }],
  ])
  expect(projectSection(doc, SECTION)).toEqual(projectSection(then, SECTION))
})

test('a table that was reconciled since stays so', () => {
  const budget = emptyBlock('budget', blockId('budget'))
  const stamp = { by: userId('ekonom'), at: 7 }
  const doc = docOf([{ ...budget, title: 'Nu', reconciliation: { ...stamp, cells: [], changes: [] } }])
  restoreSection(doc, SECTION, docOf([{ ...budget, title: 'Då' }]), NOWHERE, null)
  expect(projectSection(doc, SECTION)).toMatchObject([{ title: 'Då', reconciliation: stamp }])
})

test('what stands in another section by now stays there', () => {
  const doc = docOf([paragraph('p', 'Här'), paragraph('q', 'Där')])
  const then = copyOf(doc)
  sectionRoots(doc, SECTION).fragment.delete(1)
  restoreSection(doc, SECTION, then, new Set([blockId('q')]), null)
  expect(projectSection(doc, SECTION).map(({ id }) => id)).toEqual(['p'])
})
