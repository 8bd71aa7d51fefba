/**
 * Updates as one binary message: the length of the head (4 bytes, big-endian), the head in JSON, and then the bytes of
 * all updates one after the other. What arrives is parsed, since whoever reaches the bus's server can write there.
 */
import { parseDocName, type DocName } from '@samplan/document'
import { planIdSchema, userIdSchema } from '@samplan/domain'
import type { StoredUpdate } from '@samplan/sync'
import { z } from 'zod'

const HEAD_LENGTH_BYTES = 4

const headSchema = z.array(
  z.object({
    planId: planIdSchema,
    docName: z.custom<DocName>((value) => typeof value === 'string' && parseDocName(value) !== null),
    author: userIdSchema,
    at: z.int(),
    seq: z.int().positive(),
    length: z.int().nonnegative(),
  }),
)

export function encodeUpdates(updates: readonly StoredUpdate[]): Buffer {
  const head = updates.map(({ planId, docName, author, at, seq, bytes }) => {
    return { planId, docName, author, at, seq, length: bytes.byteLength }
  })
  const headBytes = Buffer.from(JSON.stringify(head))
  const headLength = Buffer.alloc(HEAD_LENGTH_BYTES)
  headLength.writeUInt32BE(headBytes.byteLength)
  return Buffer.concat([headLength, headBytes, ...updates.map(({ bytes }) => bytes)])
}

/** @throws when the message is not one that `encodeUpdates` made */
export function decodeUpdates(message: Buffer): readonly StoredUpdate[] {
  const bodyStart = HEAD_LENGTH_BYTES + message.readUInt32BE()
  const head = headSchema.parse(JSON.parse(message.toString('utf8', HEAD_LENGTH_BYTES, bodyStart)))
  let end = bodyStart
  const updates = head.map(({ length, ...update }) => {
    const start = end
    end += length
    // A copy, so that a kept update does not keep the whole message alive.
    return Object.assign(update, { bytes: Uint8Array.from(message.subarray(start, end)) })
  })
  if (end !== message.byteLength) throw new RangeError('A message of another length than its head says')
  return updates
}
