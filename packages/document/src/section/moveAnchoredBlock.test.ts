/** Threads go along with the block they are on. */
import { threadIdSchema, type Block, type TextPlace } from '@samplan/domain'
import { expect, test } from 'vitest'
import * as Y from 'yjs'
import { makeTextAnchor } from '../anchors/makeTextAnchor.ts'
import { placeAnchor } from '../anchors/placeAnchor.ts'
import { resolveAnchors } from '../anchors/resolveAnchors.ts'
import { readAnchors } from '../anchors/storedAnchor.ts'
import { emptyBlock } from '../blocks/emptyBlock.ts'
import { blockId, sectionId } from '../testing/ids.ts'
import { moveBlock, type SectionDoc } from './moveBlock.ts'
import { writeSection } from './writeSection.ts'

const THREAD = threadIdSchema.parse('thread')

const paragraph = (id: string, text: string) =>
  ({ type: 'paragraph', id: blockId(id), content: [{ type: 'text', text, marks: [] }] }) satisfies Block
const list: Block = {
  type: 'list',
  id: blockId('list'),
  ordered: false,
  start: 1,
  items: [{ content: [paragraph('item-1', 'Kultur')] }, { content: [paragraph('item-2', 'Fritid')] }],
}
const goal: Block = { ...emptyBlock('goal', blockId('goal')), text: 'Fler får plats' }

function section(name: string, blocks: readonly Block[]): SectionDoc {
  const doc = new Y.Doc()
  writeSection(doc, sectionId(name), blocks)
  return { doc, sectionId: sectionId(name) }
}

const prose = (id: string): TextPlace => ({ kind: 'prose', elementId: blockId(id) })
const goalText: TextPlace = { kind: 'field', blockId: blockId('goal'), field: 'text' }

function mark({ doc, sectionId: id }: SectionDoc, from: [TextPlace, number], to: [TextPlace, number]): void {
  const [start, end] = [from, to].map(([place, offset]) => ({ place, offset }))
  const anchor = start && end ? makeTextAnchor(doc, id, start, end) : null
  if (anchor) placeAnchor(doc, id, THREAD, anchor, null)
}

const spansIn = ({ doc, sectionId: id }: SectionDoc) => resolveAnchors(doc, id, readAnchors(doc)).get(THREAD)

test('to another section, from prose and from a field', () => {
  const from = section('from', [paragraph('p', 'Inledning'), list, goal])
  const to = section('to', [paragraph('q', 'Avslutning')])
  mark(from, [prose('item-1'), 3], [prose('item-2'), 4])
  moveBlock(from, to, blockId('list'), null, null)
  expect(spansIn(from)).toBeUndefined()
  expect(spansIn(to)).toEqual([
    { place: prose('item-1'), from: 3, to: 6 },
    { place: prose('item-2'), from: 0, to: 4 },
  ])

  mark(from, [goalText, 5], [goalText, 14])
  moveBlock(from, to, blockId('goal'), blockId('q'), null)
  expect(spansIn(to)).toContainEqual({ place: goalText, from: 5, to: 14 })
})

test('what else the thread is on stays in its section', () => {
  const from = section('from', [paragraph('p', 'Inledning'), list])
  const to = section('to', [])
  mark(from, [prose('p'), 0], [prose('item-1'), 3])
  moveBlock(from, to, blockId('list'), null, null)
  expect(spansIn(from)).toEqual([{ place: prose('p'), from: 0, to: 9 }])
  expect(spansIn(to)).toEqual([{ place: prose('item-1'), from: 0, to: 3 }])
})

test('within a section', () => {
  const here = section('here', [paragraph('p', 'Kultur'), list, goal])
  mark(here, [prose('item-1'), 0], [goalText, 4])
  moveBlock(here, here, blockId('list'), blockId('p'), null)
  moveBlock(here, here, blockId('goal'), blockId('p'), null)
  expect(spansIn(here)).toEqual([
    { place: prose('item-1'), from: 0, to: 6 },
    { place: prose('item-2'), from: 0, to: 6 },
    { place: goalText, from: 0, to: 4 },
  ])
})
