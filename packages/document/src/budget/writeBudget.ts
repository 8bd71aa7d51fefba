/** A budget's value written into the maps, for a block that is new in this document. */
import type { BlockId, Budget, BudgetGroup, BudgetLine, StatedRow } from '@samplan/domain'
import type * as Y from 'yjs'
import { placeRecords, writeFieldsOf } from '../records/records.ts'
import { sectionMaps, type SectionMaps } from '../section/roots.ts'
import { columnsOf } from './columnsOf.ts'
import { cellKey, scopeOf, statedLabelKey, statedScope, type StatedRowOf } from './keys.ts'
import { writeReconciliation } from './reconciliation.ts'
import { storedAmount } from './storedAmount.ts'

export function writeBudget(doc: Y.Doc, budget: Budget): void {
  const maps = sectionMaps(doc)
  const scope = scopeOf(budget.id)
  for (const group of budget.groups) writeGroup(maps, budget.id, group)
  placeRecords(maps.groups, scope, [], idsOf(budget.groups), null)
  for (const { id, ...fields } of budget.footnotes) writeFieldsOf(maps.footnotes, scope, id, fields)
  placeRecords(maps.footnotes, scope, [], idsOf(budget.footnotes), null)
  if (budget.statedResult !== null) writeStatedRow(maps, budget.id, null, budget.statedResult)
  if (budget.reconciliation !== null) writeReconciliation(doc, budget.id, budget.reconciliation)
  for (const { requestId, ...taken } of budget.takenRequests) maps.taken.set(`${scope}${requestId}`, taken)
}

function idsOf(items: readonly { readonly id: string }[]): string[] {
  return items.map((item) => item.id)
}

function writeGroup(maps: SectionMaps, blockId: BlockId, group: BudgetGroup): void {
  const scope = scopeOf(blockId)
  writeFieldsOf(maps.groups, scope, group.id, { side: group.side, title: group.title })
  if (group.statedTotal !== null) writeStatedRow(maps, blockId, group.id, group.statedTotal)
  for (const line of group.lines) {
    const { id, amounts: _amounts, conflicts: _conflicts, ...fields } = line
    writeFieldsOf(maps.lines, scope, id, { groupId: group.id, ...fields })
    writeCells(maps, blockId, line)
  }
  placeRecords(maps.lines, scope, [], idsOf(group.lines), null)
}

function writeCells(maps: SectionMaps, blockId: BlockId, line: BudgetLine): void {
  for (const [columnId, amount] of columnsOf(line.amounts)) {
    const stored = storedAmount(amount)
    if (stored !== undefined) maps.cells.set(cellKey(blockId, line.id, columnId), stored)
  }
  for (const { columnId, values } of line.conflicts) {
    const stored = values.map(({ amount, by }) => ({ value: storedAmount(amount), by, write: null }))
    maps.conflicts.set(cellKey(blockId, line.id, columnId), stored)
  }
}

function writeStatedRow(maps: SectionMaps, blockId: BlockId, rowOf: StatedRowOf, row: StatedRow): void {
  maps.groups.set(statedLabelKey(blockId, rowOf), row.label)
  for (const [columnId, kronor] of Object.entries(row.amounts)) {
    maps.statedTotals.set(`${statedScope(blockId, rowOf)}${columnId}`, kronor)
  }
}
