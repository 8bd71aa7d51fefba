import type { ColumnDataType } from 'kysely'
import type { DialectName } from '../database/dialectName.ts'

export interface ColumnTypes {
  readonly bytes: ColumnDataType
  /** 64 bits: milliseconds since the epoch, and counts that grow for ever. */
  readonly long: ColumnDataType
  /** 0 or 1: SQLite has no booleans. */
  readonly flag: ColumnDataType
}

/** SQLite's strict tables know `integer`, always 64 bits there, but not `bigint`. */
export function columnTypes(dialect: DialectName): ColumnTypes {
  return dialect === 'sqlite'
    ? { bytes: 'blob', long: 'integer', flag: 'integer' }
    : { bytes: 'bytea', long: 'bigint', flag: 'smallint' }
}
