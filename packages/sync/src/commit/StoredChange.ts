import type { StoredUpdate } from '../ports/updateLog.ts'

/** Something that this node has put on disk, and shown to those who have the document open. */
export interface StoredChange extends Omit<StoredUpdate, 'bytes'> {
  /** What a client sent, or what the server made of its own: by a command, or in answer to what a client sent. */
  readonly origin: 'client' | 'server'
}
