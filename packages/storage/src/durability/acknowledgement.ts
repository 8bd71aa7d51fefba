/** A line by which a process tells another that an update is stored. */
import type { AppendOutcome, PendingUpdate } from '@samplan/sync'
import { createHash } from 'node:crypto'

export function acknowledgement(update: PendingUpdate | undefined, outcome: AppendOutcome): string {
  if (update === undefined || outcome.status === 'refused') throw new Error('An update was not stored')
  return `${lineOf({ ...update, seq: outcome.seq })}\n`
}

export function lineOf({
  docName,
  seq,
  bytes,
}: Pick<PendingUpdate, 'docName' | 'bytes'> & { readonly seq: number }): string {
  return `stored ${docName} ${seq} ${createHash('sha256').update(bytes).digest('hex')}`
}
