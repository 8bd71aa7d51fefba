import type { SuggestedChange, ThreadId } from '@samplan/domain'

/** What an open suggestion would put in the place of a fact. */
export interface Proposal {
  readonly threadId: ThreadId
  readonly change: SuggestedChange
}
