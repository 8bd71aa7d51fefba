/**
 * What of one document is not yet on the server's disk. Values and functions only.
 *
 * The server acknowledges by count: "the first n messages of this connection that carried changes are stored". A
 * message may hold several updates of ours (a step 2 after a reconnect holds them all), so each message remembers up to
 * which update it reaches.
 */
export interface Ledger {
  /** Updates made here so far, those of an earlier visit included. */
  readonly made: number
  /** Of these, how many are known to be on the server's disk. */
  readonly stored: number
  /** Messages of this connection that the server has acknowledged. */
  readonly acknowledged: number
  /** For each message after them, in order: how many updates had been made when it left. */
  readonly underWay: readonly number[]
}

export const emptyLedger: Ledger = { made: 0, stored: 0, acknowledged: 0, underWay: [] }

export const unsent = (ledger: Ledger): number => ledger.made - ledger.stored

export const updateMade = (ledger: Ledger, count = 1): Ledger => ({ ...ledger, made: ledger.made + count })

export const messageLeft = (ledger: Ledger): Ledger => ({
  ...ledger,
  underWay: [...ledger.underWay, ledger.made],
})

/** `count` is the server's total for this connection; it never goes back. */
export function storedUpTo(ledger: Ledger, count: number): Ledger {
  const news = count - ledger.acknowledged
  const reached = ledger.underWay[news - 1]
  if (reached === undefined) return ledger
  return {
    ...ledger,
    stored: Math.max(ledger.stored, reached),
    acknowledged: count,
    underWay: ledger.underWay.slice(news),
  }
}

/** What was under way may or may not have arrived; the next connection's step 2 carries it again. */
export const connectionLost = (ledger: Ledger): Ledger => ({ ...ledger, acknowledged: 0, underWay: [] })
