/** The sync core as its users see it: sockets come in, server-made edits go in, plans are read out. */
import type { DocName } from '@samplan/document'
import type { OrganisationId, Outline, Plan, PlanId, UserId } from '@samplan/domain'
import type * as Y from 'yjs'
import type { DocChange } from '../commit/applyServerChange.ts'
import type { EditRecords } from '../commit/EditRecords.ts'
import type { StoredChange } from '../commit/StoredChange.ts'
import type { SealChange } from '../seal/SealTurn.ts'
import type { OutlineListener } from '../plan/PlanRegistry.ts'
import type { Transport } from '../ports/transport.ts'
import type { Presence } from '../presence/presenceIn.ts'
import type { ConnectOptions, SyncConnection } from '../session/SyncConnection.ts'
import type { SyncUser } from '../session/syncUser.ts'

export interface SyncStats {
  readonly connections: number
  readonly plans: number
  readonly rooms: number
  readonly waitingOperations: number
  /** The log takes nothing just now. */
  readonly isStalled: boolean
}

export interface SyncService {
  /** A socket for one document. The plain y-websocket protocol. */
  connectDoc(
    planId: PlanId,
    docName: DocName,
    user: SyncUser,
    transport: Transport,
    options: ConnectOptions,
  ): SyncConnection
  /** A socket for all documents of a plan. */
  connectPlan(planId: PlanId, user: SyncUser, transport: Transport, options: ConnectOptions): SyncConnection
  /**
   * Changes one or several documents as one: resolves with what `change` returns when it is on disk. Expected failures
   * are returned by `change`, which then has changed nothing; what it throws rejects. @throws SyncError
   */
  edit<Result>(
    planId: PlanId,
    docNames: DocName | readonly DocName[],
    author: UserId,
    change: DocChange<Result>,
    records?: Partial<EditRecords<Result>>,
  ): Promise<Result>
  /**
   * Has the whole plan to itself, as it is on disk whatever node stored it: for what changes its state. Resolves with what
   * `change` returns when documents, records and the plan's row are on disk and this node shows them. Not tried again:
   * where the log takes nothing it rejects, and nothing has happened. @throws SyncError, StorageUnavailableError
   */
  seal<Result>(
    planId: PlanId,
    author: UserId,
    change: SealChange<Result>,
    records?: Partial<EditRecords<Result>>,
  ): Promise<Result>
  createPlan(
    planId: PlanId,
    organisationId: OrganisationId,
    docs: ReadonlyMap<DocName, Y.Doc>,
    author: UserId,
  ): Promise<void>
  /** Reads a document as it is on disk; `read` must not change it. @throws SyncError */
  read<Result>(planId: PlanId, docName: DocName, read: (doc: Y.Doc) => Result): Promise<Result>
  readOutline(planId: PlanId): Promise<Outline>
  readPlan(planId: PlanId): Promise<Plan>
  /** Called whenever an outline is loaded or has changed. Returns the unsubscriber. */
  onOutline(listener: OutlineListener): () => void
  /**
   * Called with everything that this node has stored, when it is on disk and everybody has been sent it; not with what
   * other nodes store. Returns the unsubscriber.
   */
  onStored(listener: (change: StoredChange) => void): () => void
  /** Tells these people, wherever they have a plan open, that something has come for them. May be lost, or told twice. */
  tellNews(userIds: ReadonlySet<UserId>): void
  presence(planId: PlanId): Promise<readonly Presence[]>
  stats(): SyncStats
  /** Takes no more sockets, stores what has arrived, sends everybody away to come back. Resolves after `withinMs` at most. */
  drain(withinMs: number): Promise<void>
  /** At once. What is not stored was never acknowledged. */
  stop(): void
}
