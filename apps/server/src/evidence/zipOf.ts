import { zipSync, type Zippable } from 'fflate'
import type { Files } from './evidence.ts'

/** These are compressed already. */
const COMPRESSED = /\.(?:pdf|docx|xlsx|jpg|png)$/u

/**
 * The same bytes for the same files: their time is the earliest that ZIP can say. It says no zone, so that the time is
 * made of local parts.
 */
export function zipOf(files: Files): Uint8Array {
  const mtime = new Date(1980, 0, 1)
  const entries: Zippable = {}
  for (const [name, bytes] of files) entries[name] = [bytes, { mtime, level: COMPRESSED.test(name) ? 0 : 6 }]
  return zipSync(entries)
}
