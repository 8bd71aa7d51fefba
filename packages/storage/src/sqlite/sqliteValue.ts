import type { SQLInputValue } from 'node:sqlite'

/** What SQLite stores for a parameter: it has neither booleans nor dates, and `node:sqlite` refuses `undefined`. */
export function toSqliteValue(value: unknown): SQLInputValue {
  switch (typeof value) {
    case 'string':
    case 'number':
    case 'bigint':
      return value
    case 'boolean':
      return value ? 1 : 0
    case 'undefined':
      return null
    default:
      return fromObject(value)
  }
}

function fromObject(value: unknown): SQLInputValue {
  if (value === null) return null
  if (value instanceof Date) return value.toISOString()
  if (value instanceof Uint8Array) return value
  throw new TypeError(`SQLite cannot store a ${typeof value}`)
}
