/**
 * Serves the web app. Files under /assets carry a hash in their name and never change; every address that is no file is
 * the app's own and gets its page.
 */
import { Hono, type Context } from 'hono'
import type { Encoding, WebFile } from './loadFiles.ts'

const PAGE = '/index.html'

export function webAppRoutes(files: ReadonlyMap<string, WebFile>) {
  const page = files.get(PAGE)
  const app = new Hono()
  if (page === undefined) return app
  return app.get('*', async (context, next) => {
    const { path } = context.req
    const file = files.get(path)
    if (file !== undefined) return sendFile(context, file)
    // A missing script must be an error: answered with the page, it would be cached as one.
    if (isServersOwn(path) || /\.[a-z0-9]+$/i.test(path)) return next()
    return sendFile(context, page)
  })
}

const isServersOwn = (path: string) => /^\/(api|sync|assets|healthz|metrics)(\/|$)/.test(path)

async function sendFile(context: Context, file: WebFile): Promise<Response> {
  const immutable = context.req.path.startsWith('/assets/')
  context.header('Cache-Control', immutable ? 'public, max-age=31536000, immutable' : 'no-cache')
  context.header('ETag', file.etag)
  if (context.req.header('If-None-Match') === file.etag) return context.body(null, 304)
  context.header('Vary', 'Accept-Encoding')
  const encoding = file.compressed === null ? null : chooseEncoding(context)
  if (encoding !== null) context.header('Content-Encoding', encoding)
  const bytes = file.compressed === null || encoding === null ? file.bytes : await file.compressed(encoding)
  return context.body(new Uint8Array(bytes), 200, { 'Content-Type': file.contentType })
}

function chooseEncoding(context: Context): Encoding | null {
  const accepted = new Set(
    (context.req.header('Accept-Encoding') ?? '')
      .split(',')
      .filter((part) => !/;\s*q=0(\.0*)?\s*$/.test(part))
      .map((part) => part.split(';')[0]?.trim()),
  )
  if (accepted.has('br')) return 'br'
  return accepted.has('gzip') ? 'gzip' : null
}
