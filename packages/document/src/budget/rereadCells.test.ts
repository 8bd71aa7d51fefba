import type { Amount } from '@samplan/domain'
import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import * as Y from 'yjs'
import { createBlock } from '../blocks/createBlock.ts'
import { emptyBlock } from '../blocks/emptyBlock.ts'
import { blockId, columnId, groupId, lineId, userId } from '../testing/ids.ts'
import { setCells } from './editCells.ts'
import { addGroup } from './editGroups.ts'
import { addLine, setLineField } from './editLines.ts'
import { cellKey } from './keys.ts'
import { readBudget } from './readBudget.ts'
import { writeStamp } from './reconciliation.ts'
import { rereadCells, writtenCells, type WrittenCells } from './rereadCells.ts'

const BUDGET = blockId('budget')
const COSTS = groupId('costs')
const LINES = ['a', 'b', 'c'].map((id) => lineId(id))
const COLUMNS = ['now', 'before'].map((id) => columnId(id))

function someBudget(): Y.Doc {
  const doc = new Y.Doc()
  createBlock(doc, emptyBlock('budget', BUDGET), null)
  addGroup(doc, BUDGET, { id: COSTS, side: 'cost', title: '' }, null, null)
  addGroup(doc, BUDGET, { id: groupId('revenue'), side: 'revenue', title: '' }, null, null)
  for (const id of LINES)
    addLine(doc, BUDGET, { id, groupId: COSTS, code: null, label: id, explanation: null }, null, null)
  return doc
}

function written(doc: Y.Doc, edit: () => void): WrittenCells | null {
  let seen: WrittenCells | null = null
  const note = (transaction: Y.Transaction) => {
    seen = writtenCells(doc, BUDGET, transaction)
  }
  doc.on('afterTransaction', note)
  doc.transact(edit)
  doc.off('afterTransaction', note)
  return seen
}

const amount: fc.Arbitrary<Amount> = fc.oneof(
  fc.record({ kind: fc.constant('known' as const), kronor: fc.integer() }),
  fc.record({ kind: fc.constant('unknown' as const), typed: fc.option(fc.string({ maxLength: 5 })) }),
  fc.constant({ kind: 'none' as const }),
)
const edits = fc.array(
  fc.record({
    lineId: fc.constantFrom(...LINES),
    columnId: fc.constantFrom(...COLUMNS),
    amount,
    /** The server notes what another wrote at the same time. */
    isConflict: fc.boolean(),
  }),
  { minLength: 1, maxLength: 8 },
)

test('reads the cells that were written as reading everything does', () => {
  fc.assert(
    fc.property(fc.array(edits, { maxLength: 4 }), (rounds) => {
      const doc = someBudget()
      let budget = readBudget(doc, BUDGET)
      for (const round of rounds) {
        const cells = written(doc, () => {
          setCells(doc, BUDGET, round, null)
          for (const { lineId: line, columnId: column } of round.filter(({ isConflict }) => isConflict))
            doc.getMap('conflicts').set(cellKey(BUDGET, line, column), [{ value: 5, by: 'bo', write: null }])
        })
        if (cells) budget = rereadCells(doc, budget, cells)
        expect(budget).toEqual(readBudget(doc, BUDGET))
      }
    }),
  )
})

test('leaves the lines beside them, and other groups, the same objects', () => {
  const doc = someBudget()
  const before = readBudget(doc, BUDGET)
  const cells = written(doc, () =>
    setCells(
      doc,
      BUDGET,
      [{ lineId: lineId('b'), columnId: columnId('now'), amount: { kind: 'known', kronor: 7 } }],
      null,
    ),
  )
  if (!cells) throw new Error('only cells were written')
  const after = rereadCells(doc, before, cells)
  expect(after.groups[0]?.lines[0]).toBe(before.groups[0]?.lines[0])
  expect(after.groups[0]?.lines[1]?.amounts).toEqual({ now: { kind: 'known', kronor: 7 } })
  expect(after.groups[1]).toBe(before.groups[1])
})

test('reads anew what was reconciled, and only when that was written', () => {
  const doc = someBudget()
  setCells(
    doc,
    BUDGET,
    [{ lineId: lineId('a'), columnId: columnId('now'), amount: { kind: 'known', kronor: 7 } }],
    null,
  )
  const before = readBudget(doc, BUDGET)
  const stamped = written(doc, () =>
    writeStamp(doc, BUDGET, { by: userId('eva'), at: 5 }, [
      { lineId: lineId('a'), columnId: columnId('now'), amount: { kind: 'known', kronor: 7 } },
    ]),
  )
  const after = stamped && rereadCells(doc, before, stamped)
  expect(after).toEqual(readBudget(doc, BUDGET))
  expect(after?.reconciliation).toMatchObject({ by: 'eva', at: 5 })
  const typed = written(doc, () =>
    setCells(
      doc,
      BUDGET,
      [{ lineId: lineId('a'), columnId: columnId('now'), amount: { kind: 'none' } }],
      null,
    ),
  )
  expect(after && typed && rereadCells(doc, after, typed).reconciliation).toBe(after?.reconciliation)
})

test('knows nothing of cells where anything else was changed as well', () => {
  const doc = someBudget()
  expect(written(doc, () => setLineField(doc, BUDGET, lineId('a'), 'code', '10', null))).toBeNull()
})
