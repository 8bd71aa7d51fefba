import type { Amount, Stamp, UserId } from '@samplan/domain'
import { beforeEach, describe, expect, test } from 'vitest'
import * as Y from 'yjs'
import { emptyBlock } from '../blocks/emptyBlock.ts'
import { moveBlock } from '../section/moveBlock.ts'
import { projectSection } from '../section/readSection.ts'
import { writeSection } from '../section/writeSection.ts'
import { blockId, columnId, groupId, lineId, sectionId, userId } from '../testing/ids.ts'
import { findChangedCells, findUnmarkedCells, writeChangedCells, type ChangedCell } from './changedSince.ts'
import { setCell } from './editCells.ts'
import { addGroup } from './editGroups.ts'
import { addLine, moveLine, removeLine, setLineField } from './editLines.ts'
import { readBudget } from './readBudget.ts'
import { liftReconciliation, reconcileBudget } from './reconcileBudget.ts'

const SECTION = sectionId('section')
const BUDGET = blockId('budget')
const OTHER = blockId('other')
const COSTS = groupId('costs')
const NOW = columnId('now')
const [RENT, TRAVEL] = [lineId('rent'), lineId('travel')]
const ECONOMIST: Stamp = { by: userId('ekonom'), at: 100 }
const OFFICER: Stamp = { by: userId('officer'), at: 200 }

let doc: Y.Doc

beforeEach(() => {
  doc = new Y.Doc()
  writeSection(doc, SECTION, [emptyBlock('budget', BUDGET), emptyBlock('goal', blockId('goal'))])
  addGroup(doc, BUDGET, { id: COSTS, side: 'cost', title: '' }, null, null)
  for (const id of [RENT, TRAVEL])
    addLine(doc, BUDGET, { id, groupId: COSTS, code: null, label: id, explanation: null }, null, null)
  setCell(doc, BUDGET, RENT, NOW, kr(160_000), null)
})

function kr(kronor: number): Amount {
  return { kind: 'known', kronor }
}

const reconcile = (id = BUDGET, stamp = ECONOMIST) =>
  reconcileBudget({ doc, sectionId: SECTION }, id, stamp, null)
const reconciliation = () => readBudget(doc, BUDGET).reconciliation

/** As the server does with what a client wrote. */
function edit(change: () => void, { by, at } = OFFICER): void {
  let found: readonly ChangedCell[] = []
  doc.transact((transaction) => {
    change()
    found = findChangedCells(transaction, by)
  })
  writeChangedCells(doc, found, at, null)
}

/** As the server does with what another node has stored. */
function hear(change: () => void, by: UserId, author: UserId | null = null): void {
  let found: readonly ChangedCell[] = []
  doc.transact((transaction) => {
    change()
    found = findUnmarkedCells(transaction, by, () => author)
  })
  writeChangedCells(doc, found, OFFICER.at, null)
}

const rentChanged = { lineId: RENT, columnId: NOW, ...OFFICER }

test('the stamp holds every amount as it stands, and nothing has changed since', () => {
  expect(reconcile()).toEqual({ ok: true })
  const cells = [{ lineId: RENT, columnId: NOW, amount: kr(160_000) }]
  expect(reconciliation()).toEqual({ ...ECONOMIST, cells, changes: [] })
})

test('what is no budget of this section cannot be reconciled', () => {
  for (const id of [OTHER, blockId('goal')]) {
    expect(reconcile(id)).toEqual({ ok: false, code: 'budget-unknown' })
    expect(liftReconciliation({ doc, sectionId: SECTION }, id, null)).toMatchObject({ ok: false })
  }
  expect(doc.getMap('reconciled').size).toBe(0)
})

test('a second stamp settles what changed since the first, and lifting it leaves nothing', () => {
  reconcile()
  edit(() => setCell(doc, BUDGET, RENT, NOW, kr(1), null))
  expect(reconciliation()?.changes).toEqual([rentChanged])
  reconcile(BUDGET, { ...ECONOMIST, at: 300 })
  expect(reconciliation()).toMatchObject({ at: 300, cells: [{ amount: kr(1) }], changes: [] })
  liftReconciliation({ doc, sectionId: SECTION }, BUDGET, null)
  expect(reconciliation()).toBeNull()
  expect(doc.getMap('reconciled').size).toBe(0)
})

describe('a change since', () => {
  beforeEach(() => void reconcile())

  test('is a cell that was written or cleared, by whoever did it last', () => {
    edit(() => setCell(doc, BUDGET, RENT, NOW, kr(1), null), { ...OFFICER, at: 150 })
    edit(() => setCell(doc, BUDGET, RENT, NOW, { kind: 'unknown', typed: null }, null))
    expect(reconciliation()?.changes).toEqual([rentChanged])
  })

  test('is each cell of a line that is gone', () => {
    edit(() => removeLine(doc, BUDGET, RENT, null))
    expect(reconciliation()?.changes).toEqual([rentChanged])
  })

  test('is a cell that had no amount', () => {
    edit(() => setCell(doc, BUDGET, TRAVEL, NOW, kr(5), null))
    expect(reconciliation()?.changes).toEqual([{ ...rentChanged, lineId: TRAVEL }])
  })

  test('is no label, no order, and nothing in a table that nobody has reconciled', () => {
    edit(() => {
      setLineField(doc, BUDGET, RENT, 'label', 'Hyra', null)
      moveLine(doc, BUDGET, TRAVEL, COSTS, RENT, null)
      setCell(doc, OTHER, RENT, NOW, kr(1), null)
    })
    expect(reconciliation()?.changes).toEqual([])
    expect(doc.getMap('reconciled').size).toBe(1)
  })

  test('goes along to another section, and arriving there is none', () => {
    edit(() => setCell(doc, BUDGET, RENT, NOW, kr(1), null))
    const elsewhere = { doc: new Y.Doc(), sectionId: sectionId('elsewhere') }
    const before = reconciliation()
    let found: readonly ChangedCell[] = []
    elsewhere.doc.transact((transaction) => {
      moveBlock({ doc, sectionId: SECTION }, elsewhere, BUDGET, null, null)
      found = findChangedCells(transaction, OFFICER.by)
    })
    expect(found).toEqual([])
    expect(projectSection(elsewhere.doc, elsewhere.sectionId)).toMatchObject([{ reconciliation: before }])
    expect(doc.getMap('reconciled').size).toBe(0)
  })
})

describe('a write that did not know of the stamp', () => {
  test('is found by what it says, on the node of either', () => {
    const [other, update] = [new Y.Doc(), Y.encodeStateAsUpdate(doc)]
    Y.applyUpdate(other, update)
    setCell(other, BUDGET, RENT, NOW, kr(1), null)
    reconcile()
    const stamped = Y.encodeStateAsUpdate(doc)
    hear(() => Y.applyUpdate(doc, Y.encodeStateAsUpdate(other)), OFFICER.by)
    expect(reconciliation()?.changes).toEqual([rentChanged])

    doc = other
    hear(() => Y.applyUpdate(other, stamped), ECONOMIST.by, OFFICER.by)
    expect(reconciliation()?.changes).toEqual([rentChanged])
  })

  test('that cleared a cell, or removed its line, is told where the write is heard of', () => {
    const other = new Y.Doc()
    Y.applyUpdate(other, Y.encodeStateAsUpdate(doc))
    removeLine(other, BUDGET, RENT, null)
    reconcile()
    const stamped = Y.encodeStateAsUpdate(doc)
    hear(() => Y.applyUpdate(doc, Y.encodeStateAsUpdate(other)), OFFICER.by)
    expect(reconciliation()?.changes).toEqual([rentChanged])

    doc = other
    hear(() => Y.applyUpdate(other, stamped), ECONOMIST.by, userId('who-wrote-the-amount'))
    expect(reconciliation()?.changes).toEqual([])
  })

  test('is none where it says the same, or has its mark', () => {
    reconcile()
    hear(() => setCell(doc, BUDGET, RENT, NOW, kr(160_000), null), OFFICER.by)
    expect(reconciliation()?.changes).toEqual([])
    edit(() => setCell(doc, BUDGET, RENT, NOW, kr(1), null))
    hear(() => setCell(doc, BUDGET, RENT, NOW, kr(1), null), ECONOMIST.by)
    expect(reconciliation()?.changes).toEqual([rentChanged])
  })
})
