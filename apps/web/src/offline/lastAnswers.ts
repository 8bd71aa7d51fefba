/**
 * What the server last answered to the person signed in at this browser, for opening the app while the server is away.
 *
 * It belongs to one person: whom the server last named. Nothing is kept for anybody else or found by anybody else, and
 * all of it goes when that person signs out, is signed out, or another signs in. Other tabs act on it at the same time,
 * so whose it is gets checked in the same transaction as the answer is written or read. No method rejects: a browser
 * that keeps nothing has nothing.
 */
import type { UserId } from '@samplan/domain'
import type { Me } from '../api/schemas.ts'

export interface LastAnswers {
  /** The server has named who is signed in; what it told anybody else, or before a backup was restored, goes. */
  readonly belongTo: (me: Me) => Promise<void>
  /** Whom it named last. */
  readonly me: () => Promise<Me | null>
  /** `null` takes away what was kept: the server now refuses it. */
  readonly keep: (userId: UserId, path: string, answer: unknown) => Promise<void>
  /** As it was kept, unchecked: another build of the app may have done it. Null when there is none. */
  readonly find: (userId: UserId, path: string) => Promise<unknown>
  readonly forget: () => Promise<void>
}
