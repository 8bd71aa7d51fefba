/** Blocks that are lists of rows: rows by their ids, field by field. */
import type { RowBlock } from '@samplan/domain'
import { rowFieldsOf } from '../../rows/rowFields.ts'
import { align, type Kind } from './align.ts'
import { compareFields } from './compareFields.ts'
import type { Entry, Row, RowChange } from './comparison.ts'

/** Both are of one type. */
export function compareRows(before: RowBlock, after: RowBlock): Entry<Row, RowChange>[] {
  const names = rowFieldsOf(after.type).map(([name]) => name)
  const kind: Kind<Row, RowChange> = {
    keyOf: ({ id }) => id,
    compare: (was, row) => {
      const fields = compareFields<Readonly<Record<string, unknown>>>({ ...was }, { ...row }, names)
      return fields.length === 0 ? null : { row, fields }
    },
  }
  return align<Row, RowChange>(before.rows, after.rows, kind)
}
