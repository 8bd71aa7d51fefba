/** Two people in one section: one writes while apart from the other, who takes away what it stands in. */
import type { Block, Paragraph } from '@samplan/domain'
import type { Node } from '@tiptap/pm/model'
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import * as Y from 'yjs'
import { blockText, writeField } from '../blocks/blockFields.ts'
import { emptyBlock } from '../blocks/emptyBlock.ts'
import { setCell } from '../budget/editCells.ts'
import { addGroup } from '../budget/editGroups.ts'
import { addLine, removeLine, setLineField } from '../budget/editLines.ts'
import { removeRow, writeRowField } from '../rows/editRows.ts'
import { pmSchema } from '../schema/pmSchema.ts'
import { moveBlock } from '../section/moveBlock.ts'
import { projectSection } from '../section/readSection.ts'
import { createSectionProjector } from '../section/sectionProjector.ts'
import { writeSection } from '../section/writeSection.ts'
import { editAs, moveNode, textNode } from '../testing/editing.ts'
import { blockId, columnId, groupId, lineId, rowId, sectionId } from '../testing/ids.ts'
import { replicaOf } from '../testing/peers.ts'
import { findLostWriting } from './findLostWriting.ts'
import { hasMovedWhole, type LostWriting } from './lostWriting.ts'
import { textsOf } from './textsOf.ts'

const SECTION = sectionId('section')
const ELSEWHERE = sectionId('elsewhere')
const GOAL = blockId('goal')
const TABLE = blockId('table')
const LINES = ['rent', 'travel'].map(lineId)
const COLUMN = columnId('this-year')
const BOLD = { type: 'bold' } as const

const paragraph = (id: string, text: string): Paragraph => ({
  type: 'paragraph',
  id: blockId(id),
  content: [{ type: 'text', text, marks: [BOLD] }],
})
const list = (...texts: string[]): Block => ({
  type: 'list',
  id: blockId('list'),
  ordered: false,
  start: 1,
  items: texts.map((text, index) => ({ content: [paragraph(`item-${index}`, text)] })),
})

/** Mine and theirs, of one origin, apart from now on. */
function apart(...blocks: Block[]) {
  const origin = new Y.Doc()
  origin.clientID = 1
  writeSection(origin, SECTION, blocks)
  if (blocks.some(({ id }) => id === TABLE)) {
    addGroup(origin, TABLE, { id: groupId('costs'), side: 'cost', title: 'Kostnader' }, null, null)
    for (const id of LINES)
      addLine(
        origin,
        TABLE,
        { id, groupId: groupId('costs'), code: null, label: id, explanation: null },
        null,
        null,
      )
  }
  return { mine: replicaOf(origin, SECTION, 2), theirs: replicaOf(origin, SECTION, 3) }
}

/** What of mine is lost when theirs arrives; `mine` wrote since it was made, or under a client id from a clock. */
function lostBy(mine: Y.Doc, theirs: Y.Doc, from = 0): readonly LostWriting[] {
  const projector = createSectionProjector(mine, SECTION)
  const before = projector.blocks()
  let lost: readonly LostWriting[] = []
  mine.once('afterTransaction', (transaction: Y.Transaction) => {
    const change = { transaction, before, after: projector.blocks() }
    lost = findLostWriting(change, SECTION, [{ client: mine.clientID, from }])
  })
  Y.applyUpdate(mine, Y.encodeStateAsUpdate(theirs))
  projector.destroy()
  return lost
}

const blocksOf = (lost: readonly LostWriting[]) => lost.map(({ block }) => block)
const textIn = (doc: Y.Doc, at = 0): Y.XmlText => {
  const texts = [...doc.getXmlFragment(SECTION).createTreeWalker((type) => type instanceof Y.XmlText)]
  const text: unknown = texts[at]
  if (!(text instanceof Y.XmlText)) throw new Error('no text')
  return text
}
const remove = (doc: Y.Doc, id: string) =>
  editAs(doc, SECTION, (nodes) => nodes.filter((node) => node.attrs['id'] !== id))

describe('letters', () => {
  test('in a paragraph that somebody deleted are lost, and come with their sentence as it stood', () => {
    const { mine, theirs } = apart(paragraph('p', 'En mening.'), paragraph('q', 'En till.'))
    textIn(mine).insert(3, 'ny ')
    remove(theirs, 'p')
    expect(blocksOf(lostBy(mine, theirs))).toEqual([paragraph('p', 'En ny mening.')])
  })

  test('in one item of a list that somebody deleted come without the rest of the list', () => {
    const { mine, theirs } = apart(list('ett', 'två'))
    textIn(mine, 1).insert(3, ' och ett halvt')
    editAs(theirs, SECTION, ([node]) =>
      node ? [node.copy(node.content.cut(0, node.child(0).nodeSize))] : [],
    )
    expect(blocksOf(lostBy(mine, theirs))).toEqual([paragraph('item-1', 'två och ett halvt')])
  })

  test('in a paragraph that somebody made a heading of', () => {
    const { mine, theirs } = apart(paragraph('p', 'Mål för året'))
    textIn(mine).insert(12, ' 2027')
    editAs(theirs, SECTION, (nodes) =>
      nodes.map((node) => pmSchema.node('heading', { id: 'p' }, node.content)),
    )
    expect(blocksOf(lostBy(mine, theirs))).toEqual([paragraph('p', 'Mål för året 2027')])
  })

  test('that were made anew with the rest of the text are not lost', () => {
    const { mine, theirs } = apart(paragraph('p', 'Mål för året'))
    textIn(mine).insert(12, ' 2027')
    Y.applyUpdate(theirs, Y.encodeStateAsUpdate(mine))
    editAs(theirs, SECTION, (nodes) =>
      nodes.map((node) => pmSchema.node('heading', { id: 'p' }, node.content)),
    )
    expect(lostBy(mine, theirs)).toEqual([])
  })

  test.each<[string, (nodes: readonly Node[]) => Node[]]>([
    ['joined', ([first, second]) => [textNode('p', `${first?.textContent}${second?.textContent}`)]],
    ['moved', (nodes) => moveNode(nodes, 'q', 0)],
    [
      'split',
      ([first]) => [
        textNode('p', first?.textContent ?? ''),
        textNode('q', 'Den '),
        textNode('r', 'andra meningen är ny.'),
      ],
    ],
  ])('that somebody saw and %s are not lost', (_, change) => {
    const { mine, theirs } = apart(paragraph('p', 'Den första.'), paragraph('q', 'Den andra.'))
    textIn(mine, 1).insert(9, ' meningen är ny')
    Y.applyUpdate(theirs, Y.encodeStateAsUpdate(mine))
    editAs(theirs, SECTION, change)
    expect(lostBy(mine, theirs)).toEqual([])
  })

  test('that somebody saw and deleted out of a text that stands are not lost', () => {
    const { mine, theirs } = apart(paragraph('p', 'En mening.'))
    textIn(mine).insert(3, 'ny ')
    Y.applyUpdate(theirs, Y.encodeStateAsUpdate(mine))
    editAs(theirs, SECTION, () => [textNode('p', 'En mening.')])
    expect(lostBy(mine, theirs)).toEqual([])
  })

  test('of long ago are not asked about', () => {
    const { mine, theirs } = apart(paragraph('p', 'En mening.'))
    textIn(mine).insert(3, 'ny ')
    remove(theirs, 'p')
    expect(lostBy(mine, theirs, Y.getState(mine.store, mine.clientID))).toEqual([])
  })

  test('that one deleted oneself are not lost', () => {
    const { mine, theirs } = apart(paragraph('p', 'En mening.'))
    textIn(mine).insert(3, 'ny ')
    textIn(mine).delete(3, 3)
    remove(theirs, 'p')
    expect(lostBy(mine, theirs)).toEqual([])
  })
})

describe('in a structured block', () => {
  const goal = { ...emptyBlock('goal', GOAL), text: 'Fler får plats' }

  test('text and values are lost with the block, which comes whole', () => {
    const { mine, theirs } = apart(goal)
    blockText(mine, GOAL, 'text').insert(0, 'Alla! ')
    writeField(mine, 'goal', GOAL, 'due', '2027', null)
    remove(theirs, GOAL)
    expect(blocksOf(lostBy(mine, theirs))).toEqual([{ ...goal, text: 'Alla! Fler får plats', due: '2027' }])
  })

  test('nothing is lost with a block that one only made', () => {
    const { mine, theirs } = apart()
    writeSection(mine, SECTION, [emptyBlock('goal', GOAL)])
    Y.applyUpdate(theirs, Y.encodeStateAsUpdate(mine))
    remove(theirs, GOAL)
    expect(lostBy(mine, theirs)).toEqual([])
  })

  test('a value that somebody overwrote unseen is lost, and one that was seen is not', () => {
    for (const seen of [false, true]) {
      const { mine, theirs } = apart(goal)
      writeField(mine, 'goal', GOAL, 'due', 'våren', null)
      if (seen) Y.applyUpdate(theirs, Y.encodeStateAsUpdate(mine))
      writeField(theirs, 'goal', GOAL, 'due', 'hösten', null)
      expect(blocksOf(lostBy(mine, theirs))).toEqual(seen ? [] : [{ ...goal, due: 'våren' }])
    }
  })

  test('what was written unseen in a block that went to another section is lost, and what went along is not', () => {
    for (const seen of [false, true]) {
      const { mine, theirs } = apart(goal)
      const elsewhere = { doc: new Y.Doc(), sectionId: ELSEWHERE }
      blockText(mine, GOAL, 'text').insert(0, 'Alla! ')
      if (seen) Y.applyUpdate(theirs, Y.encodeStateAsUpdate(mine))
      moveBlock({ doc: theirs, sectionId: SECTION }, elsewhere, GOAL, null, null)
      const lost = lostBy(mine, theirs)
      expect(blocksOf(lost)).toEqual([{ ...goal, text: 'Alla! Fler får plats' }])
      const there = projectSection(elsewhere.doc, ELSEWHERE)
      expect(lost.map((writing) => hasMovedWhole(writing, there))).toEqual([seen])
    }
  })

  test('of a budget come the lines that somebody removed', () => {
    const { mine, theirs } = apart(emptyBlock('budget', TABLE))
    setCell(mine, TABLE, lineId('rent'), COLUMN, { kind: 'known', kronor: 170_000 }, null)
    setLineField(mine, TABLE, lineId('travel'), 'label', 'Resor', null)
    removeLine(theirs, TABLE, lineId('rent'), null)
    const [table] = blocksOf(lostBy(mine, theirs))
    expect(table).toMatchObject({
      groups: [{ lines: [{ id: 'rent', amounts: { [COLUMN]: { kronor: 170_000 } } }] }],
    })
  })

  test('of a list of rows come the rows that somebody removed', () => {
    const roster = emptyBlock('roster', TABLE)
    const { mine, theirs } = apart()
    const row = (id: string) => ({
      id: rowId(id),
      name: id,
      role: null,
      party: null,
      municipality: null,
    })
    writeSection(theirs, SECTION, [{ ...roster, rows: [row('anna'), row('bo')] }])
    Y.applyUpdate(mine, Y.encodeStateAsUpdate(theirs))
    writeRowField(mine, 'roster', TABLE, rowId('bo'), 'party', 'S', null)
    writeRowField(mine, 'roster', TABLE, rowId('anna'), 'party', 'M', null)
    removeRow(theirs, TABLE, rowId('bo'), null)
    expect(blocksOf(lostBy(mine, theirs))).toEqual([{ ...roster, rows: [{ ...row('bo'), party: 'S' }] }])
  })

  test('two amounts at once in one cell are not lost: the server keeps both', () => {
    const { mine, theirs } = apart(emptyBlock('budget', TABLE))
    setCell(mine, TABLE, lineId('rent'), COLUMN, { kind: 'known', kronor: 1 }, null)
    setCell(theirs, TABLE, lineId('rent'), COLUMN, { kind: 'known', kronor: 2 }, null)
    expect(lostBy(mine, theirs)).toEqual([])
  })
})

test('every letter typed while apart is afterwards in the section or among what was lost', () => {
  const blocks = [
    paragraph('p', 'Den första meningen.'),
    list('ett', 'två', 'tre'),
    { ...emptyBlock('goal', GOAL), text: 'Fler får plats' },
    paragraph('q', 'Den sista meningen.'),
  ]
  const typing = fc.record({ at: fc.nat(5), offset: fc.nat(20) })
  const removed = fc.subarray(['p', 'list', GOAL, 'q'])
  const rearranged = fc.shuffledSubarray([0, 1, 2, 3], { minLength: 0 })
  fc.assert(
    fc.property(
      fc.array(typing, { minLength: 1, maxLength: 6 }),
      removed,
      rearranged,
      (typed, ids, order) => {
        const { mine, theirs } = apart(...blocks)
        typed.forEach(({ at, offset }, index) => {
          const text = at === 5 ? blockText(mine, GOAL, 'text') : textIn(mine, at)
          text.insert(Math.min(offset, text.length), letter(index))
        })
        editAs(theirs, SECTION, (nodes) => nodes.filter((node) => !ids.includes(String(node.attrs['id']))))
        if (order.length > 0) editAs(theirs, SECTION, (nodes) => rearrange(nodes, order))
        const lost = lostBy(mine, theirs)
        const found = textsOf([...projectSection(mine, SECTION), ...blocksOf(lost)]).join(' ')
        for (const index of typed.keys()) expect(found).toContain(letter(index))
      },
    ),
  )
})

/** Letters that stand nowhere else, so that each can be told from all others. */
const letter = (index: number) => 'αβγδεζ'.charAt(index)

/** Also turns what is now first into a heading, which y-tiptap makes anew. */
const rearrange = (nodes: readonly Node[], order: readonly number[]) =>
  order
    .flatMap((at) => nodes[at] ?? [])
    .map((node, index) =>
      index === 0 && node.type.name === 'paragraph'
        ? pmSchema.node('heading', node.attrs, node.content)
        : node,
    )
