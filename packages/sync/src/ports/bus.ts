/** Wakes other nodes. The log is the truth: a lost message is healed by reading the log after the last known `seq`. */
import type { UserId } from '@samplan/domain'
import type { StoredUpdate } from './updateLog.ts'

/** Something has come for these people. */
export interface News {
  /** Who sends it: a number that no other node has. */
  readonly node: number
  readonly userIds: readonly UserId[]
}

/** Whoever publishes hears it too. Each subscription returns its unsubscriber. */
export interface Bus {
  publish(updates: readonly StoredUpdate[]): Promise<void>
  subscribe(onUpdates: (updates: readonly StoredUpdate[]) => void): Promise<() => Promise<void>>
  publishNews(news: News): Promise<void>
  subscribeNews(onNews: (news: News) => void): Promise<() => Promise<void>>
}
