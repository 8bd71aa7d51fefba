/** Cut in one section, pasted in another. */
import { threadIdSchema, type Block } from '@samplan/domain'
import { expect, test } from 'vitest'
import * as Y from 'yjs'
import { writeSection } from '../section/writeSection.ts'
import { editAs, moveNode, textNode } from '../testing/editing.ts'
import { blockId, sectionId } from '../testing/ids.ts'
import { adoptLost } from './adoptLost.ts'
import { followAnchors } from './followAnchors.ts'
import { makeTextAnchor } from './makeTextAnchor.ts'
import { placeAnchor } from './placeAnchor.ts'
import { resolveAnchors } from './resolveAnchors.ts'
import { readAnchors, writeAnchorMoves, type AnchorMove } from './storedAnchor.ts'

const SECTION = sectionId('section')
const THREAD = threadIdSchema.parse('thread')
const SENTENCE = 'Kommunerna samverkar om kultur och fritid.'

const paragraph = (id: string, text: string): Block => ({
  type: 'paragraph',
  id: blockId(id),
  content: [{ type: 'text', text, marks: [] }],
})

function section(...blocks: Block[]): Y.Doc {
  const doc = new Y.Doc()
  writeSection(doc, SECTION, blocks)
  return doc
}

/** A section that had the sentence, and a thread on some of it. */
function sectionThatLost(): Y.Doc {
  const doc = section(paragraph('p', SENTENCE), paragraph('q', 'Annat'))
  const place = { kind: 'prose' as const, elementId: blockId('p') }
  const anchor = makeTextAnchor(doc, SECTION, { place, offset: 11 }, { place, offset: 30 })
  if (anchor) placeAnchor(doc, SECTION, THREAD, anchor, null)
  apply(doc, (copy) => editAs(copy, SECTION, (nodes) => nodes.slice(1)), followed)
  return doc
}

const followed = (transaction: Y.Transaction) => followAnchors(transaction, null)

/** As the server applies what a client has done. */
function apply(
  doc: Y.Doc,
  change: (copy: Y.Doc) => void,
  follow: (transaction: Y.Transaction) => AnchorMove[],
): void {
  const copy = new Y.Doc()
  Y.applyUpdate(copy, Y.encodeStateAsUpdate(doc))
  change(copy)
  let moves: AnchorMove[] = []
  doc.transact((transaction) => {
    Y.applyUpdate(doc, Y.encodeStateAsUpdate(copy))
    moves = follow(transaction)
  })
  writeAnchorMoves(doc, moves, null)
}

const spansIn = (doc: Y.Doc) => resolveAnchors(doc, SECTION, readAnchors(doc)).get(THREAD)

test('words that are cut in one section and pasted in another take their thread along', () => {
  const from = sectionThatLost()
  expect(spansIn(from)).toEqual([])
  const to = section(paragraph('r', 'Här: '))
  apply(
    to,
    (copy) => editAs(copy, SECTION, (nodes) => [...nodes, textNode('p', SENTENCE)]),
    (transaction) => adoptLost(transaction, readAnchors(from)),
  )
  expect(spansIn(to)).toEqual([{ place: { kind: 'prose', elementId: 'p' }, from: 11, to: 30 }])
})

test('the same sentence that stood in the other section, and only moves there, is another', () => {
  const from = sectionThatLost()
  const to = section(paragraph('r', SENTENCE), paragraph('s', 'Mer'), paragraph('t', 'Mest'))
  apply(
    to,
    (copy) => editAs(copy, SECTION, (nodes) => moveNode(nodes, 'r', 2)),
    (transaction) => adoptLost(transaction, readAnchors(from)),
  )
  expect(spansIn(to)).toBeUndefined()
})
