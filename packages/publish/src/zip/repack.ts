/**
 * Office files are ZIP archives, and an archive says when each of its files was made. Packed anew without that, the same
 * content has the same bytes.
 */
import { unzipSync, zipSync, type Zippable } from 'fflate'

/** The earliest that ZIP can say. Given by its parts, since ZIP writes local time and no zone. */
const EPOCH = new Date(1980, 0, 1)

/** What Office looks for at the very beginning. */
const FIRST = '[Content_Types].xml'

/** By path. */
export type Parts = Readonly<Record<string, Uint8Array>>

/** @param mend may change what is in the archive on the way */
export function repack(archive: Uint8Array, mend: (parts: Parts) => Parts = (parts) => parts): Uint8Array {
  const parts = mend(unzipSync(archive))
  const paths = Object.keys(parts).filter((path) => !path.endsWith('/') && path !== FIRST)
  const packed: Zippable = {}
  for (const path of [FIRST, ...paths.toSorted()]) {
    const content = parts[path]
    if (content) packed[path] = [content, { mtime: EPOCH, os: 0, level: 6 }]
  }
  return zipSync(packed)
}
