/**
 * Whether what this person has written is safe, as one value. A pure transition table: events come from the socket, the
 * ledgers and this machine's storage; nothing here touches any of them.
 */
import type { Departure } from '../socket/departure.ts'

export interface SaveFacts {
  readonly connection: 'connecting' | 'open' | 'offline' | Departure
  /** The server's own storage does not take anything just now. */
  readonly stalled: boolean
  /** Updates that are not on the server's disk, over all documents of the plan. */
  readonly unsent: number
  /** When the last of this person's updates reached the disk, in milliseconds; null before the first. */
  readonly storedAt: number | null
  /** This machine keeps no copy: what is unsent lives in this tab alone. */
  readonly tabOnly: boolean
}

export type SaveEvent =
  | { readonly type: 'connecting' }
  | { readonly type: 'connected' }
  | { readonly type: 'disconnected' }
  | { readonly type: 'departed'; readonly departure: Departure }
  | { readonly type: 'unsent-changed'; readonly unsent: number; readonly at: number }
  | { readonly type: 'stalled' }
  | { readonly type: 'resumed' }
  | { readonly type: 'local-copy-failed' }

export const initialFacts: SaveFacts = {
  connection: 'connecting',
  stalled: false,
  unsent: 0,
  storedAt: null,
  tabOnly: false,
}

export function saveTransition(facts: SaveFacts, event: SaveEvent): SaveFacts {
  switch (event.type) {
    case 'connecting':
      // An attempt to come back is no news: what was offline is offline until it succeeds.
      return facts.connection === 'offline' ? facts : { ...facts, connection: 'connecting' }
    case 'connected':
      return { ...facts, connection: 'open' }
    case 'disconnected':
      return { ...facts, connection: 'offline', stalled: false }
    case 'departed':
      return { ...facts, connection: event.departure, stalled: false }
    case 'unsent-changed':
      return {
        ...facts,
        unsent: event.unsent,
        storedAt: event.unsent < facts.unsent ? event.at : facts.storedAt,
      }
    case 'stalled':
      return { ...facts, stalled: true }
    case 'resumed':
      return { ...facts, stalled: false }
    case 'local-copy-failed':
      return { ...facts, tabOnly: true }
    default:
      return event satisfies never
  }
}

export type SaveState =
  | { readonly kind: 'connecting' }
  | { readonly kind: 'saved'; readonly at: number | null }
  | { readonly kind: 'saving'; readonly unsent: number; readonly tabOnly: boolean }
  /** Connected, and the server cannot store; it tries again by itself. */
  | { readonly kind: 'failing'; readonly unsent: number; readonly tabOnly: boolean }
  | { readonly kind: 'offline'; readonly unsent: number; readonly tabOnly: boolean }
  | { readonly kind: Departure; readonly unsent: number; readonly tabOnly: boolean }

/** Would closing the tab lose something? */
export const livesInTabOnly = (state: SaveState): boolean =>
  'tabOnly' in state && state.tabOnly && state.unsent > 0

export function saveStateOf(facts: SaveFacts): SaveState {
  const { connection, unsent, tabOnly } = facts
  switch (connection) {
    case 'open':
      if (facts.stalled) return { kind: 'failing', unsent, tabOnly }
      return unsent > 0 ? { kind: 'saving', unsent, tabOnly } : { kind: 'saved', at: facts.storedAt }
    case 'connecting':
      return unsent > 0 ? { kind: 'saving', unsent, tabOnly } : { kind: 'connecting' }
    default:
      return { kind: connection, unsent, tabOnly }
  }
}
