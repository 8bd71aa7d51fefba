/** What waits, what is on its way and what failed, as functions from state and event to state. */
import type { UserId } from '@samplan/domain'
import type { KeptCommand, PendingCommand } from './keptCommand.ts'
import { dependentsOf, groundOf } from './dependents.ts'

export interface OutboxState {
  /** As this machine keeps them, in the order in which they were given. */
  readonly kept: readonly KeptCommand[]
  /** Taken by the server; what they changed may not have come back through the live plan yet. */
  readonly taken: readonly KeptCommand[]
  /** The last attempt got no answer. */
  readonly isStuck: boolean
}

export type OutboxEvent =
  /** The store as it stands now: another tab changes it, too. */
  | { readonly type: 'read'; readonly kept: readonly KeptCommand[] }
  | { readonly type: 'discarded'; readonly keys: ReadonlySet<string> }
  | { readonly type: 'stuck' }
  | { readonly type: 'moving' }
  /** By now the live plan shows it. */
  | { readonly type: 'shown'; readonly key: string }

export const emptyOutbox: OutboxState = { kept: [], taken: [], isStuck: false }

export function outboxTransition(state: OutboxState, event: OutboxEvent): OutboxState {
  switch (event.type) {
    case 'read':
      return { ...state, kept: event.kept, taken: [...state.taken, ...goneFrom(state.kept, event.kept)] }
    case 'discarded':
      return { ...state, kept: state.kept.filter(({ key }) => !event.keys.has(key)) }
    case 'stuck':
      return { ...state, isStuck: true }
    case 'moving':
      return { ...state, isStuck: false }
    case 'shown':
      return { ...state, taken: state.taken.filter(({ key }) => key !== event.key) }
    default:
      return event satisfies never
  }
}

/** What left the store without being refused or discarded, the server has taken. */
function goneFrom(before: readonly KeptCommand[], now: readonly KeptCommand[]): readonly KeptCommand[] {
  const here = new Set(now.map(({ key }) => key))
  return before.filter(({ key, failure }) => failure === null && !here.has(key))
}

/** In the order of giving; one that was refused holds nobody up. */
export const nextToSend = (kept: readonly KeptCommand[]): KeptCommand | null =>
  kept.find(({ failure }) => failure === null) ?? null

/** The refused one and those that make no sense without it, marked. */
export function refusedBy(kept: readonly KeptCommand[], key: string, code: string): KeptCommand[] {
  const keys = dependentsOf(kept, key)
  return kept
    .filter((candidate) => keys.has(candidate.key) && candidate.failure === null)
    .map((candidate) => ({ ...candidate, failure: code }))
}

/** Waiting again: the one that is retried, what it builds on, and what was refused along with it. */
export function retriedFrom(kept: readonly KeptCommand[], key: string): KeptCommand[] {
  const keys = dependentsOf(kept, groundOf(kept, key))
  return kept
    .filter((candidate) => candidate.failure !== null && (candidate.key === key || keys.has(candidate.key)))
    .map((candidate) => ({ ...candidate, failure: null }))
}

export function pendingOf({ kept, taken, isStuck }: OutboxState, by: UserId): readonly PendingCommand[] {
  const show = ({ key, command, at, failure }: KeptCommand): PendingCommand => {
    const shown = { key, command, at, by }
    if (failure !== null) return { ...shown, state: 'failed', failure }
    return { ...shown, state: isStuck ? 'waiting' : 'sending' }
  }
  const onTheirWay = taken.map(({ key, command, at }) => ({
    key,
    command,
    at,
    by,
    state: 'sending' as const,
  }))
  return [...onTheirWay, ...kept.map(show)]
}
