/** A new plan: all of its documents and its row, in one transaction. */
import type { DocName } from '@samplan/document'
import type { UserId } from '@samplan/domain'
import * as Y from 'yjs'
import type { PlanIndexEntry } from '../ports/planIndex.ts'
import { SyncError } from '../SyncError.ts'
import { NOTHING_TO_STORE, type Operation, type Preparation } from './Operation.ts'

export interface PlanCreationOptions {
  readonly entry: PlanIndexEntry
  readonly docs: ReadonlyMap<DocName, Y.Doc>
  readonly author: UserId
  readonly resolve: () => void
  readonly reject: (error: unknown) => void
}

export class PlanCreation implements Operation {
  readonly rooms = []
  readonly byteLength: number
  readonly #options: PlanCreationOptions
  readonly #updates: ReadonlyMap<DocName, Uint8Array>

  constructor(options: PlanCreationOptions) {
    this.#options = options
    this.#updates = new Map([...options.docs].map(([docName, doc]) => [docName, Y.encodeStateAsUpdate(doc)]))
    this.byteLength = this.#updates.values().reduce((sum, { length }) => sum + length, 0)
  }

  prepare(at: number): Preparation {
    const { entry, author, resolve, reject } = this.#options
    const { planId } = entry
    return {
      ...NOTHING_TO_STORE,
      updates: [...this.#updates].map(([docName, bytes]) => ({
        planId,
        docName,
        author,
        at,
        bytes,
        changesContent: true,
        judgedIn: null,
      })),
      index: [entry],
      settle: (outcomes) => {
        const refused = outcomes.find((outcome) => outcome.status === 'refused')
        if (refused) reject(new SyncError(refused.code))
        else resolve()
      },
    }
  }

  stalled(): void {
    // Whoever makes the plan waits for its promise.
  }

  abandon(): void {
    this.#options.reject(new SyncError('server-stopping'))
  }
}
