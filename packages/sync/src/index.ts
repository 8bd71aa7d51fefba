/** What the sync core offers. Its diff is the review of the interface. */
export type { Bus } from './ports/bus.ts'
export type { PlanIndex, PlanIndexEntry } from './ports/planIndex.ts'
export type { Transport } from './ports/transport.ts'
export {
  StorageUnavailableError,
  type AppendOutcome,
  type Batch,
  type LogRefusal,
  type PendingUpdate,
  type Snapshot,
  type StoredDoc,
  type StoredUpdate,
  type UpdateLog,
} from './ports/updateLog.ts'
