import type { BlockId, Reconciliation } from '@samplan/domain'
import type * as Y from 'yjs'
import { columnsOf } from './columnsOf.ts'
import { readBudget } from './readBudget.ts'

/** Every amount of a table, of the lines that stand in it. */
export function standingCells(doc: Y.Doc, blockId: BlockId): Reconciliation['cells'] {
  return readBudget(doc, blockId).groups.flatMap(({ lines }) =>
    lines.flatMap(({ id: lineId, amounts }) =>
      columnsOf(amounts).map(([columnId, amount]) => ({ lineId, columnId, amount })),
    ),
  )
}
