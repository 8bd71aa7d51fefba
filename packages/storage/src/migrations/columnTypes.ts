import type { ColumnDataType } from 'kysely'
import type { DialectName } from '../database/dialectName.ts'

export interface ColumnTypes {
  readonly bytes: ColumnDataType
  /** 64 bits: milliseconds since the epoch, and counts that grow for ever. */
  readonly long: ColumnDataType
}

/** SQLite's strict tables know `integer`, always 64 bits there, but not `bigint`. */
export function columnTypes(dialect: DialectName): ColumnTypes {
  return dialect === 'sqlite' ? { bytes: 'blob', long: 'integer' } : { bytes: 'bytea', long: 'bigint' }
}
