/**
 * An HTTP request does not wait for ever for a disk that is full. What was asked for may still be done when there is room
 * again; asked for once more under the same `Idempotency-Key` it waits for that, and is not done twice.
 */
import type { SyncService } from '@samplan/sync'
import { Problem } from '../http/problem.ts'

const PATIENCE_MS = 10_000
const RETRY_SECONDS = 5

/** @throws Problem 503 when `edit` is not on disk in time, at once where nothing can be stored just now */
export async function durable<Result>(
  { stats }: Pick<SyncService, 'stats'>,
  edit: () => Promise<Result>,
  patienceMs: number = PATIENCE_MS,
): Promise<Result> {
  if (stats().isStalled) throw notStored()
  const { promise, reject } = Promise.withResolvers<never>()
  const timer = setTimeout(() => reject(notStored()), patienceMs)
  try {
    return await Promise.race([edit(), promise])
  } finally {
    clearTimeout(timer)
  }
}

const notStored = () => new Problem(503, 'storage-unavailable', {}, RETRY_SECONDS)
