import { Pool, TypeOverrides, types } from 'pg'

/** Milliseconds. A node that hangs inside a transaction must not hold the plans it has locked for ever. */
const IDLE_IN_TRANSACTION_TIMEOUT = 30_000
/** Milliseconds until a server that does not answer counts as gone. */
const CONNECT_TIMEOUT = 5_000
const QUERY_TIMEOUT = 30_000

/** `synchronous_commit` is stated, for a server may be set to acknowledge what is not on its disk yet. */
export function createPool(url: string, schema: string): Pool {
  const pool = new Pool({
    connectionString: url,
    connectionTimeoutMillis: CONNECT_TIMEOUT,
    query_timeout: QUERY_TIMEOUT,
    idle_in_transaction_session_timeout: IDLE_IN_TRANSACTION_TIMEOUT,
    keepAlive: true,
    options: `-c synchronous_commit=on -c search_path=${schema}`,
    types: numbersForLongs(),
  })
  // Whoever uses a connection that breaks hears of it from the query; the same error, emitted by the connection without a
  // listener, would end the process. The pool emits it for idle ones, which it replaces.
  pool.on('error', () => {})
  pool.on('connect', (client) => client.on('error', () => {}))
  return pool
}

/** Times and sequence numbers stay far below 2^53, where a number is exact; `pg` gives strings unless told. */
function numbersForLongs(): TypeOverrides {
  const overrides = new TypeOverrides()
  overrides.setTypeParser(types.builtins.INT8, Number)
  return overrides
}
