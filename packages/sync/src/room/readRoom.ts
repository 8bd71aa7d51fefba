import type * as Y from 'yjs'
import { SyncError } from '../SyncError.ts'
import type { Room } from './Room.ts'

/** Reads a document as it is on disk: at once, or after the batch that is under way. @throws SyncError */
export function readRoom<Result>(room: Room, read: (doc: Y.Doc) => Result): Promise<Result> {
  return new Promise((resolve, reject) => {
    room.visit(
      ({ doc }) => {
        try {
          resolve(read(doc))
        } catch (error) {
          reject(error)
        }
      },
      () => reject(new SyncError('storage-unavailable')),
    )
  })
}
