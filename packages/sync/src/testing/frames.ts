/** Frames that no honest client sends. */
import * as encoding from 'lib0/encoding'
import * as Y from 'yjs'

/** Info byte of an item: string content, with a parent named by a root and a key. */
const STRING_IN_ROOT = 4

/** One string of length zero in a root map. Yjs throws half-way when it integrates it. */
export function zeroLengthUpdate(root: string, client = 7): Uint8Array {
  return encoding.encode((encoder) => {
    encoding.writeVarUint(encoder, 1) // clients
    encoding.writeVarUint(encoder, 1) // structs
    encoding.writeVarUint(encoder, client)
    encoding.writeVarUint(encoder, 0) // clock
    encoding.writeUint8(encoder, STRING_IN_ROOT)
    encoding.writeVarUint(encoder, 1) // the parent is a root
    encoding.writeVarString(encoder, root)
    encoding.writeVarString(encoder, '')
    encoding.writeVarUint(encoder, 0) // deletions
  })
}

/** A claim of `structs` structs for one client, and nothing behind it. */
export function hugeCountUpdate(structs: number): Uint8Array {
  return encoding.encode((encoder) => {
    encoding.writeVarUint(encoder, 1)
    encoding.writeVarUint(encoder, structs)
    encoding.writeVarUint(encoder, 7)
    encoding.writeVarUint(encoder, 0)
  })
}

/** Two runs of one client: Yjs reads the second and forgets the first. */
export function repeatedClientUpdate(root: string): Uint8Array {
  return encoding.encode((encoder) => {
    encoding.writeVarUint(encoder, 3)
    for (const [client, clock] of [
      [7, 0],
      [8, 0],
      [7, 1],
    ] as const) {
      encoding.writeVarUint(encoder, 1)
      encoding.writeVarUint(encoder, client)
      encoding.writeVarUint(encoder, clock)
      encoding.writeUint8(encoder, STRING_IN_ROOT)
      encoding.writeVarUint(encoder, 1)
      encoding.writeVarString(encoder, root)
      encoding.writeVarString(encoder, 'x')
    }
    encoding.writeVarUint(encoder, 0)
  })
}

/** A deletion of something that no document has. */
export function deletionOf(client: number, clock: number, length: number): Uint8Array {
  return encoding.encode((encoder) => {
    encoding.writeVarUint(encoder, 0)
    encoding.writeVarUint(encoder, 1)
    encoding.writeVarUint(encoder, client)
    encoding.writeVarUint(encoder, 1)
    encoding.writeVarUint(encoder, clock)
    encoding.writeVarUint(encoder, length)
  })
}

/** What `edit` does to a fresh copy of `doc`, as an update, without changing `doc`. */
export function updateOn(doc: Y.Doc, edit: (copy: Y.Doc) => void, clientId?: number): Uint8Array {
  const copy = new Y.Doc()
  Y.applyUpdate(copy, Y.encodeStateAsUpdate(doc))
  // Not before: Yjs draws a new id when it meets its own in somebody else's update.
  if (clientId !== undefined) copy.clientID = clientId
  const before = Y.encodeStateVector(copy)
  edit(copy)
  return Y.encodeStateAsUpdate(copy, before)
}

/** The second of one client's two edits, without the first, which it has to wait for. */
export function secondOfTwo(doc: Y.Doc): Uint8Array {
  const copy = new Y.Doc()
  Y.applyUpdate(copy, Y.encodeStateAsUpdate(doc))
  copy.getMap('fields').set('first/due', '1')
  const after = Y.encodeStateVector(copy)
  copy.getMap('fields').set('second/due', '2')
  return Y.encodeStateAsUpdate(copy, after)
}
