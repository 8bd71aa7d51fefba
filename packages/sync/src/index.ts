/** What the sync core offers. Its diff is the review of the interface. */
export { CLOSE, type CloseCode } from './closeCodes.ts'
export type { DocChange } from './commit/applyServerChange.ts'
export type { EditRecords } from './commit/EditRecords.ts'
export type { StoredChange } from './commit/StoredChange.ts'
export { createSyncService, type SyncServiceOptions } from './service/createSyncService.ts'
export { DEFAULT_LIMITS, type Limits } from './limits.ts'
export type { OutlineListener } from './plan/PlanRegistry.ts'
export type { ActivityLog, ActivityQuery, PendingActivity } from './ports/activityLog.ts'
export type { Bus, News } from './ports/bus.ts'
export { systemClock, type Clock } from './ports/clock.ts'
export type { KeptAnswer, PendingAnswer, RequestKey } from './ports/keptAnswers.ts'
export type { Logger } from './ports/logger.ts'
export type { Observer, SyncEvent } from './ports/observer.ts'
export type { PlanIndex, PlanIndexEntry } from './ports/planIndex.ts'
export type { CaseRecord, Seal, Sealed, SealedPlan, SealJudge } from './ports/seal.ts'
export type { Transport } from './ports/transport.ts'
export {
  StorageUnavailableError,
  storesNothing,
  type AppendOutcome,
  type Batch,
  type LatestUpdate,
  type LoggedUpdate,
  type LogRefusal,
  type PendingUpdate,
  type Snapshot,
  type StoredDoc,
  type StoredUpdate,
  type UpdateLog,
} from './ports/updateLog.ts'
export type { Presence } from './presence/presenceIn.ts'
export { MESSAGE } from './protocol/messageTypes.ts'
export type { Refusal, RefusalCode } from './refusal.ts'
export type { ConnectOptions, SyncConnection } from './session/SyncConnection.ts'
export type { SyncUser } from './session/syncUser.ts'
export { SERVER_AUTHOR } from './serverAuthor.ts'
export { SyncError } from './SyncError.ts'
export type { SealChange, SealOutcome, SealTurn } from './seal/SealTurn.ts'
export type { SyncService, SyncStats } from './service/SyncService.ts'
