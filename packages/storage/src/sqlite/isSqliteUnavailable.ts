/** SQLite's primary result codes that say "not now" about the storage and nothing about the statement. */
const UNAVAILABLE = new Set([
  5, // BUSY: another process holds the file
  6, // LOCKED
  7, // NOMEM
  8, // READONLY
  10, // IOERR
  11, // CORRUPT: a restored file may be taken back into use
  13, // FULL
  14, // CANTOPEN
  15, // PROTOCOL: locking the WAL failed repeatedly
  26, // NOTADB
])

/** Extended codes carry the primary one in their lowest byte. */
export function isSqliteUnavailable(error: unknown): boolean {
  if (!(error instanceof Error) || !('errcode' in error)) return false
  return typeof error.errcode === 'number' && UNAVAILABLE.has(error.errcode & 0xff)
}
