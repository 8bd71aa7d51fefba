/**
 * A Word file is a ZIP package. Before anything reads it, this says what it is and refuses what may not come in; what is
 * handed on is a package of our own making, so whatever its headers claimed, nothing grows when it is unpacked again.
 */
import type { ErrorCode } from '@samplan/domain'
import { strFromU8, unzipSync, zipSync, type Unzipped } from 'fflate'
import { MOST_ENTRIES, UNPACKED_LIMIT } from './limits.ts'

export type OpenedPackage =
  | { readonly ok: true; readonly bytes: Uint8Array; readonly parts: Unzipped }
  | { readonly ok: false; readonly code: ErrorCode; readonly params?: Readonly<Record<string, number>> }

const refuse = (code: ErrorCode, params: Readonly<Record<string, number>> = {}): OpenedPackage => ({
  ok: false,
  code,
  params,
})

export function openPackage(bytes: Uint8Array): OpenedPackage {
  if (startsWith(bytes, COMPOUND)) return refuse(isEncrypted(bytes) ? 'import-encrypted' : 'import-old-word')
  if (!startsWith(bytes, ZIP)) return refuse('import-not-docx')
  const listed = list(bytes)
  if (listed === null) return refuse('import-document-unreadable')
  if (listed.names.some((name) => /vbaproject\.bin$/i.test(name))) return refuse('import-has-macros')
  if (listed.count > MOST_ENTRIES || listed.size > UNPACKED_LIMIT)
    return refuse('import-unpacks-too-large', { megabytes: UNPACKED_LIMIT / 1_000_000 })
  return unpack(bytes)
}

/** "PK", and the form in which Office kept files before 2007, and keeps encrypted ones. */
const ZIP = [0x50, 0x4b, 0x03, 0x04]
const COMPOUND = [0xd0, 0xcf, 0x11, 0xe0]

const startsWith = (bytes: Uint8Array, signature: readonly number[]): boolean =>
  signature.every((byte, index) => bytes[index] === byte)

/** The stream's name, in the directory of the compound file. */
const isEncrypted = (bytes: Uint8Array): boolean =>
  Buffer.from(bytes).includes(Buffer.from('EncryptedPackage', 'utf16le'))

/** Text, what belongs to it, and pictures; no fonts, no embedded files. */
const isRead = (name: string): boolean => /\.(?:xml|rels|png|jpe?g|gif|webp)$/i.test(name)

interface Listed {
  readonly names: readonly string[]
  readonly count: number
  /** Bytes that the parts to be read say they have. */
  readonly size: number
}

function list(bytes: Uint8Array): Listed | null {
  const names: string[] = []
  let size = 0
  try {
    unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        names.push(name)
        if (isRead(name)) size += originalSize
        return false
      },
    })
  } catch {
    return null
  }
  return { names, count: names.length, size }
}

function unpack(bytes: Uint8Array): OpenedPackage {
  let parts: Unzipped
  try {
    // A part that holds more than it says does not fit its buffer, which is an error.
    parts = unzipSync(bytes, { filter: ({ name }) => isRead(name) })
  } catch {
    return refuse('import-document-unreadable')
  }
  const types = parts['[Content_Types].xml']
  const content = types === undefined ? '' : strFromU8(types)
  if (/macroEnabled/i.test(content)) return refuse('import-has-macros')
  if (!/wordprocessingml\.(?:document|template)\.main\+xml/.test(content)) return refuse('import-not-docx')
  return { ok: true, parts, bytes: zipSync(parts, { level: 0 }) }
}
