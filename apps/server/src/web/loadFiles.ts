/** The built web app, read into memory once: it is small, and never changes while the server runs. */
import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join, relative, sep } from 'node:path'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'
import { getMimeType } from 'hono/utils/mime'

export type Encoding = 'br' | 'gzip'

export interface WebFile {
  readonly bytes: Buffer
  readonly contentType: string
  readonly etag: string
  /** Null where compressing gains nothing (fonts, images). Each encoding is made when it is first asked for. */
  readonly compressed: ((encoding: Encoding) => Promise<Buffer>) | null
}

/** By path from the root of the site ("/assets/index-x.js"); empty where the app has not been built. */
export function loadFiles(folder: string): ReadonlyMap<string, WebFile> {
  if (!existsSync(folder)) return new Map()
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  )
  return new Map(
    entries.map((entry) => {
      const file = join(entry.parentPath, entry.name)
      return [`/${relative(folder, file).split(sep).join('/')}`, toWebFile(file)]
    }),
  )
}

function toWebFile(file: string): WebFile {
  const bytes = readFileSync(file)
  const contentType = getMimeType(file) ?? 'application/octet-stream'
  return {
    bytes,
    contentType,
    etag: `"${createHash('sha256').update(bytes).digest('base64url').slice(0, 22)}"`,
    compressed: isCompressible(contentType) ? once((encoding) => compress(bytes, encoding)) : null,
  }
}

const isCompressible = (contentType: string) => /^text\/|javascript|json|xml/.test(contentType)

function compress(bytes: Buffer, encoding: Encoding): Promise<Buffer> {
  if (encoding === 'gzip') return promisify(gzip)(bytes)
  // Quality 9 is some tens of milliseconds for a file of ours; 11 gains 2 % and takes ten times as long.
  return promisify(brotliCompress)(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } })
}

function once(make: (encoding: Encoding) => Promise<Buffer>): (encoding: Encoding) => Promise<Buffer> {
  const made = new Map<Encoding, Promise<Buffer>>()
  return (encoding) => {
    const known = made.get(encoding) ?? make(encoding)
    made.set(encoding, known)
    return known
  }
}
