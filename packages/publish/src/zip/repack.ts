/**
 * Office files are ZIP archives, and an archive says when each of its files was made. Packed anew without that, the same
 * content has the same bytes.
 */
import { unzipSync, zipSync, type Zippable } from 'fflate'

/** The earliest that ZIP can say. Given by its parts, since ZIP writes local time and no zone. */
const EPOCH = new Date(1980, 0, 1)

/** What Office looks for at the very beginning. */
const FIRST = '[Content_Types].xml'

type Mend = (path: string, content: Uint8Array) => Uint8Array

/** @param mend may change a file of the archive on the way */
export function repack(archive: Uint8Array, mend: Mend = (_, content) => content): Uint8Array {
  const files = unzipSync(archive)
  const paths = Object.keys(files).filter((path) => !path.endsWith('/'))
  const inOrder = [FIRST, ...paths.filter((path) => path !== FIRST).toSorted()]
  const packed: Zippable = {}
  for (const path of inOrder) {
    const content = files[path]
    if (content) packed[path] = [mend(path, content), { mtime: EPOCH, os: 0, level: 6 }]
  }
  return zipSync(packed)
}
