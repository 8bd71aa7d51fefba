import { createBlock, emptyBlock, readRows } from '@samplan/document'
import {
  blockIdSchema,
  orgList,
  orgTree,
  rowIdSchema,
  sectionIdSchema,
  type RowBlockType,
  type RowId,
} from '@samplan/domain'
import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import * as Y from 'yjs'
import { sectionHistory } from '../../../history/index.ts'
import { RowEdits } from './RowEdits.ts'

const blockId = blockIdSchema.parse('block')

function editsOf(type: RowBlockType) {
  const doc = new Y.Doc()
  createBlock(doc, emptyBlock(type, blockId), 'server')
  const history = sectionHistory(doc, sectionIdSchema.parse('section'))
  let count = 0
  const edits = new RowEdits({ doc, history, type, blockId, newId: () => `r${++count}` })
  return { doc, history, edits }
}

const id = (text: string) => rowIdSchema.parse(text)

function roster(...names: string[]) {
  const made = editsOf('roster')
  for (const name of names) made.edits.write(made.edits.addAfter(null), 'name', name)
  const written = () => readRows(made.doc, 'roster', blockId).map((row) => row.name)
  return { ...made, names: written }
}

/** Boxes a, b, c … all at the top. */
function chart(...labels: string[]) {
  const made = editsOf('orgChart')
  const ids = labels.map((label) => {
    const row = made.edits.addAfter(null)
    made.edits.write(row, 'label', label)
    return row
  })
  const drawn = () =>
    orgList(orgTree(readRows(made.doc, 'orgChart', blockId))).map(
      ({ row, depth }) => `${'·'.repeat(depth)}${row.label}`,
    )
  return { ...made, ids, drawn }
}

test('a row is added after another, moved past its neighbour, and removed', () => {
  const { edits, names } = roster('Anna', 'Bo')
  edits.write(edits.addAfter(id('r1')), 'name', 'Aron')
  expect(names()).toEqual(['Anna', 'Aron', 'Bo'])
  edits.move(id('r2'), 'up')
  expect(names()).toEqual(['Anna', 'Bo', 'Aron'])
  edits.move(id('r1'), 'up')
  expect(names()).toEqual(['Anna', 'Bo', 'Aron'])
  edits.remove(id('r2'))
  expect(names()).toEqual(['Anna', 'Aron'])
})

test('what was said is taken back to nothing said, and words that must be there to none', () => {
  const { doc, edits } = roster('Anna')
  edits.write(id('r1'), 'role', 'ordförande')
  edits.write(id('r1'), 'role', null)
  edits.write(id('r1'), 'name', null)
  expect(readRows(doc, 'roster', blockId)[0]).toMatchObject({ name: '', role: null })
})

test('a pasted range fills rows and makes those that are missing, and is taken back as one', () => {
  const { doc, edits, names, history } = roster('Anna', 'Bo')
  const before = JSON.stringify(readRows(doc, 'roster', blockId))
  const filled = edits.fill(id('r2'), 'name', [
    ['Cecilia', 'ledamot', 'C', 'Kiruna', 'för mycket'],
    ['David', 'ersättare'],
    ['Eva'],
  ])
  expect(filled).toMatchObject({ count: 3, unread: [] })
  expect(names()).toEqual(['Anna', 'Cecilia', 'David', 'Eva'])
  expect(readRows(doc, 'roster', blockId)[1]).toMatchObject({ party: 'C', municipality: 'Kiruna' })
  history.undo()
  expect(JSON.stringify(readRows(doc, 'roster', blockId))).toBe(before)
})

test('an amount that cannot be read is not written, and is handed back with its cell', () => {
  const { doc, edits } = editsOf('memberList')
  const first = edits.addAfter(null)
  const { unread } = edits.fill(first, 'name', [
    ['Boden', '12 000'],
    ['Luleå', '12 00O'],
  ])
  expect(unread).toEqual([{ rowId: id('r2'), field: 'kronor', text: '12 00O' }])
  expect(readRows(doc, 'memberList', blockId).map(({ kronor }) => kronor)).toEqual([12_000, null])
})

test('a box goes in under the one above it, and out beside the one it stood under', () => {
  const { edits, ids, drawn } = chart('a', 'b', 'c')
  const [, b, c] = ids as [RowId, RowId, RowId]
  expect(edits.indent(b)).toBe(true)
  expect(edits.indent(c)).toBe(true)
  expect(drawn()).toEqual(['a', '·b', '·c'])
  expect(edits.indent(b)).toBe(false)
  edits.indent(c)
  expect(drawn()).toEqual(['a', '·b', '··c'])
  edits.outdent(b)
  expect(drawn()).toEqual(['a', 'b', '·c'])
  expect(edits.outdent(b)).toBe(false)
})

test('boxes under one that is removed stand where it stood', () => {
  const { edits, ids, drawn } = chart('a', 'b', 'c')
  const [, b, c] = ids as [RowId, RowId, RowId]
  edits.indent(b)
  edits.indent(c)
  edits.indent(c)
  edits.remove(b)
  expect(drawn()).toEqual(['a', '·c'])
})

test('a box moves past the one beside it with all that stands under both', () => {
  const { edits, ids, drawn } = chart('a', 'b', 'c')
  const [a, b, c] = ids as [RowId, RowId, RowId]
  edits.indent(b)
  edits.move(a, 'down')
  expect(drawn()).toEqual(['c', 'a', '·b'])
  edits.write(edits.addAfter(b), 'label', 'ny')
  expect(drawn()).toEqual(['c', 'a', '·b', '·ny'])
  edits.move(c, 'down')
  expect(drawn()).toEqual(['a', '·b', '·ny', 'c'])
})

test('whatever one does in a chart, no box is lost and all of it can be taken back', () => {
  const act = fc.tuple(fc.constantFrom('indent', 'outdent', 'up', 'down'), fc.nat(4))
  fc.assert(
    fc.property(fc.array(act, { maxLength: 20 }), (acts) => {
      const { edits, ids, drawn, history } = chart('a', 'b', 'c', 'd', 'e')
      const before = drawn()
      const steps = history.manager.undoStack.length
      for (const [kind, index] of acts) {
        const row = ids[index]
        if (row === undefined) continue
        if (kind === 'up' || kind === 'down') edits.move(row, kind)
        else edits[kind](row)
        expect(
          drawn()
            .map((line) => line.replaceAll('·', ''))
            .toSorted(),
        ).toEqual(['a', 'b', 'c', 'd', 'e'])
      }
      while (history.manager.undoStack.length > steps) history.undo()
      expect(drawn()).toEqual(before)
    }),
    { numRuns: 40 },
  )
})
