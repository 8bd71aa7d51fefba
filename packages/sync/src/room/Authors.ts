/**
 * Who wrote under which Yjs client id in one document. The log knows it of every update; a doc rebuilt from a snapshot
 * does not, so for those the log is read once more where it matters.
 */
import type { DocName } from '@samplan/document'
import type { PlanId, UserId } from '@samplan/domain'
import * as Y from 'yjs'
import type { StoredUpdate, UpdateLog } from '../ports/updateLog.ts'

/** Rows read from the log at a time. */
const PAGE = 1000

export class Authors {
  readonly #byClient = new Map<number, UserId>()

  note(clientIds: Iterable<number>, author: UserId): void {
    for (const clientId of clientIds) this.#byClient.set(clientId, author)
  }

  noteStored(updates: readonly StoredUpdate[]): void {
    for (const update of updates) this.note(Y.parseUpdateMeta(update.bytes).to.keys(), update.author)
  }

  /** Null for a client id that the log has no update of. */
  of(clientId: number): UserId | null {
    return this.#byClient.get(clientId) ?? null
  }

  /** Everything that the snapshot covers. @throws StorageUnavailableError */
  async readHistory(log: UpdateLog, planId: PlanId, docName: DocName, uptoSeq: number): Promise<void> {
    for (let after = 0; after < uptoSeq;) {
      const page = await log.readAfter(planId, docName, after, PAGE)
      this.noteStored(page)
      after = page.at(-1)?.seq ?? uptoSeq
    }
  }
}
