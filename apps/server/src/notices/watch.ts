import type { NewActivityEntry, UserId } from '@samplan/domain'

/** Listens to the sync core for what deserves an entry in the activity log. */
export interface Watch {
  /** Resolves when everything that was heard has been looked at. */
  idle(): Promise<void>
  stop(): void
}

/** Writes something into the activity log that no command makes, and has it told. */
export type RecordEvent = (by: UserId, entry: NewActivityEntry) => Promise<void>
