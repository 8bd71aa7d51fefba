/** Wakes other nodes. The log is the truth: a lost message is healed by reading the log after the last known `seq`. */
import type { StoredUpdate } from './updateLog.ts'

export interface Bus {
  publish(updates: readonly StoredUpdate[]): Promise<void>
  /** Returns the unsubscriber. */
  subscribe(onUpdates: (updates: readonly StoredUpdate[]) => void): Promise<() => Promise<void>>
}
