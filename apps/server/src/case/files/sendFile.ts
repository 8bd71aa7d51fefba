/** A version, or a file of it, as it is handed out: the same bytes every time, and kept by the browser. */
import type { VersionFileKind } from '@samplan/domain'
import { HTML_POLICY } from '@samplan/publish'
import type { Context } from 'hono'
import { contentDisposition } from '../../publish/fileName.ts'

export type HandedOut = VersionFileKind | 'json'

export interface SentFile {
  readonly kind: HandedOut
  /** As whoever saves it shall find it, with its ending. */
  readonly name: string
  readonly sha256: string
}

export const MEDIA_TYPES = {
  json: 'application/json',
  html: 'text/html; charset=utf-8',
  pdf: 'application/pdf',
  pdfa: 'application/pdf',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  csv: 'text/csv; charset=utf-8',
} as const satisfies Readonly<Record<HandedOut, string>>

/** Seconds: a year, by which caches take something for unchanging. */
const KEPT_FOR = 31_536_000

/** @param read not called for whoever has the file already */
export async function sendFile(
  context: Context,
  { kind, name, sha256 }: SentFile,
  read: () => Promise<Uint8Array>,
): Promise<Response> {
  const headers = {
    ETag: `"${sha256}"`,
    'Cache-Control': `private, max-age=${KEPT_FOR}, immutable`,
  }
  if (has(context.req.header('If-None-Match'), headers.ETag)) return context.body(null, 304, headers)
  return context.body(new Uint8Array(await read()), 200, {
    ...headers,
    'Content-Type': MEDIA_TYPES[kind],
    'Content-Disposition': contentDisposition(kind === 'html' ? 'inline' : 'attachment', name),
    ...(kind === 'html' ? { 'Content-Security-Policy': HTML_POLICY } : {}),
  })
}

const has = (known: string | undefined, tag: string): boolean =>
  known?.split(',').some((each) => each.trim().replace(/^W\//, '') === tag) ?? false
