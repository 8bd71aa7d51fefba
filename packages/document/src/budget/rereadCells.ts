/**
 * A budget that was read before, after a transaction that wrote in its cells alone: typing an amount must not cost the
 * reading of thousands of others.
 */
import {
  columnIdSchema,
  lineIdSchema,
  type BlockId,
  type Budget,
  type BudgetLine,
  type ColumnId,
  type LineId,
} from '@samplan/domain'
import type * as Y from 'yjs'
import { compareText } from '../records/order.ts'
import { sectionMaps } from '../section/roots.ts'
import { cellKey, scopeOf } from './keys.ts'
import { readConflict } from './readConflicts.ts'
import { readReconciliation } from './reconciliation.ts'
import { amountOf } from './storedAmount.ts'

export interface WrittenCells {
  readonly cells: ReadonlyMap<LineId, readonly ColumnId[]>
  /** Has anything been said of what was reconciled? */
  readonly reconciled: boolean
}

/** What the transaction wrote; null where it changed anything else that a budget is read from. */
export function writtenCells(
  doc: Y.Doc,
  blockId: BlockId,
  { changed, changedParentTypes }: Y.Transaction,
): WrittenCells | null {
  const { cells, conflicts, reconciled, anchors: _anchors, meta: _meta, ...others } = sectionMaps(doc)
  const elsewhere = new Set<unknown>(Object.values(others))
  if ([...changedParentTypes.keys()].some((type) => elsewhere.has(type))) return null
  const scope = scopeOf(blockId)
  const ofCells = new Set<unknown>([cells, conflicts, reconciled])
  const keys = new Set([...changed].flatMap(([type, names]) => (ofCells.has(type) ? [...names] : [])))
  const written = new Map<LineId, ColumnId[]>()
  for (const key of keys) {
    if (!key?.startsWith(scope)) continue
    const [line, column] = key.slice(scope.length).split('/')
    const lineId = lineIdSchema.safeParse(line)
    const columnId = columnIdSchema.safeParse(column)
    if (!lineId.success || !columnId.success) continue
    written.set(lineId.data, [...(written.get(lineId.data) ?? []), columnId.data])
  }
  const isReconciled = [...(keysOf(changed, reconciled) ?? [])].some((key) => key?.startsWith(scope))
  return { cells: written, reconciled: isReconciled }
}

/** A map of another value type is the same map. */
const keysOf = (changed: Y.Transaction['changed'], map: unknown) =>
  [...changed].find(([type]) => type === map)?.[1]

/** The same as reading it all. Every line without a written cell, and every group of such lines, stays the same object. */
export function rereadCells(
  doc: Y.Doc,
  before: Budget,
  { cells: written, reconciled }: WrittenCells,
): Budget {
  const groups = before.groups.map((group) =>
    group.lines.some(({ id }) => written.has(id))
      ? { ...group, lines: group.lines.map((line) => rereadLine(doc, before.id, line, written.get(line.id))) }
      : group,
  )
  const reconciliation = reconciled ? readReconciliation(doc, before.id) : before.reconciliation
  return { ...before, groups, reconciliation }
}

function rereadLine(
  doc: Y.Doc,
  blockId: BlockId,
  line: BudgetLine,
  columnIds: readonly ColumnId[] | undefined,
): BudgetLine {
  if (!columnIds) return line
  const { cells, conflicts } = sectionMaps(doc)
  const amounts = { ...line.amounts }
  for (const columnId of columnIds) {
    const key = cellKey(blockId, line.id, columnId)
    if (cells.has(key)) amounts[columnId] = amountOf(cells.get(key))
    else delete amounts[columnId]
  }
  const others = line.conflicts.filter(({ columnId }) => !columnIds.includes(columnId))
  const now = columnIds.flatMap((columnId) =>
    readConflict(columnId, conflicts.get(cellKey(blockId, line.id, columnId))),
  )
  return {
    ...line,
    amounts,
    conflicts: [...others, ...now].toSorted((a, b) => compareText(a.columnId, b.columnId)),
  }
}
