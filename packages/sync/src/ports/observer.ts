/** What happens in the core, for whoever counts it. */
import type { CloseCode } from '../closeCodes.ts'
import type { RefusalCode } from '../refusal.ts'

export type SyncEvent =
  | { readonly type: 'socket-opened' }
  | { readonly type: 'socket-closed'; readonly code: CloseCode | null }
  | { readonly type: 'refused'; readonly code: RefusalCode }
  /** `milliseconds` from the first try to the commit. */
  | {
      readonly type: 'committed'
      readonly updates: number
      readonly bytes: number
      readonly milliseconds: number
    }
  | { readonly type: 'commit-failed'; readonly attempt: number }
  | { readonly type: 'room-loaded'; readonly milliseconds: number }
  | { readonly type: 'room-healed' }
  | { readonly type: 'room-unloaded' }

export type Observer = (event: SyncEvent) => void
