/**
 * SQLSTATE classes and codes that say "not now" about the server and nothing about the statement.
 * https://www.postgresql.org/docs/current/errcodes-appendix.html
 */
const CLASSES = new Set([
  '08', // connection exception
  '40', // transaction rollback: deadlock, serialization
  '53', // insufficient resources: disk full, too many connections
  '57', // operator intervention: shutdown, cancelled
  '58', // system error: I/O
  'XX', // internal error: damaged data
])
const CODES = new Set([
  '25006', // read-only: a standby, or a server that was switched over
  '25P03', // idle-in-transaction timeout: this process hung
  '55P03', // lock not available
])

const SYSTEM_CODES = new Set([
  'EAI_AGAIN',
  'ECONNREFUSED',
  'ECONNRESET',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'ENOENT',
  'ENOTFOUND',
  'EPIPE',
  'ETIMEDOUT',
])

/** `pg` and Kysely report a lost connection in words alone. */
const LOST_CONNECTION =
  /^Connection terminated|^timeout exceeded when trying to connect|^Query read timeout|connection error and is not queryable|connection has been discarded|^Client was closed/

export function isPostgresUnavailable(error: unknown): boolean {
  if (!(error instanceof Error)) return false
  if (!('code' in error) || typeof error.code !== 'string') return LOST_CONNECTION.test(error.message)
  return CLASSES.has(error.code.slice(0, 2)) || CODES.has(error.code) || SYSTEM_CODES.has(error.code)
}
