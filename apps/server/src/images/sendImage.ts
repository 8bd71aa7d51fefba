import type { ImageHash } from '@samplan/domain'
import type { Context } from 'hono'
import { Problem } from '../http/problem.ts'
import { mediaTypeOf } from './mediaTypeOf.ts'

/** Seconds: a year, by which caches take something for unchanging. */
const KEPT_FOR = 31_536_000

/** A picture is its hash: it never changes. Opened by itself it is a picture and nothing else. @throws Problem 404 */
export async function sendImage(
  context: Context,
  hash: ImageHash,
  read: () => Promise<Uint8Array<ArrayBuffer> | null>,
): Promise<Response> {
  const headers = { ETag: `"${hash}"`, 'Cache-Control': `private, max-age=${KEPT_FOR}, immutable` }
  const bytes = await read()
  if (bytes === null) throw new Problem(404, 'image-unknown')
  if (context.req.header('If-None-Match')?.includes(headers.ETag) === true)
    return context.body(null, 304, headers)
  return context.body(bytes, 200, {
    ...headers,
    'Content-Type': mediaTypeOf(bytes),
    'Content-Disposition': 'inline',
    'Content-Security-Policy': `default-src 'none'; sandbox`,
  })
}
