/** Answers to requests that may come again, as far as the core has to do with them: it stores them with what they say. */
import type { OrganisationId, PlanId, UserId } from '@samplan/domain'
import type { PendingUpdate } from './updateLog.ts'

/** Under which a request may come again: the same key of another person, or in another plan, is another one. */
export interface RequestKey {
  readonly planId: PlanId
  readonly userId: UserId
  /** A hash: what is kept need not tell what the client called its request. */
  readonly keyHash: string
}

/** What has been answered to a request, so that it is answered again, and not done again, when it comes again. */
export interface KeptAnswer extends RequestKey {
  readonly organisationId: OrganisationId
  /** Of what was asked for: the same key with another request is a mistake. */
  readonly requestHash: string
  /** Sealed by the server; nobody else looks into it. */
  readonly answer: Uint8Array
  readonly at: number
}

/** Goes to disk with what it answers for: not stored if any of `updates` is refused. */
export interface PendingAnswer extends KeptAnswer {
  readonly updates: readonly PendingUpdate[]
}
