import { columnIdSchema, type ColumnId } from '@samplan/domain'

/** A record's entries with the brand that `Object.entries` takes off its keys. */
export function columnsOf<Value>(amounts: Readonly<Record<ColumnId, Value>>): [ColumnId, Value][] {
  return Object.entries(amounts).map(([columnId, value]) => [columnIdSchema.parse(columnId), value])
}
