/**
 * Serves the web app. Files under /assets carry a hash in their name and never change; every address that is no file is
 * the app's own and gets its page.
 */
import { randomBytes } from 'node:crypto'
import { Hono, type Context } from 'hono'
import { contentSecurityPolicy } from '../http/securityHeaders.ts'
import { compress, type Encoding, type WebFile } from './loadFiles.ts'

/** What Vite writes where a nonce belongs (`html.cspNonce`). */
const NONCE_PLACE = '__CSP_NONCE__'
const PAGE = '/index.html'

export function webAppRoutes(files: ReadonlyMap<string, WebFile>) {
  const page = files.get(PAGE)
  const app = new Hono()
  if (page === undefined) return app
  return app.get('*', async (context, next) => {
    const { path } = context.req
    const file = path === '/' ? undefined : files.get(path)
    if (file !== undefined && path !== PAGE) return sendFile(context, file)
    // A missing script must be an error: answered with the page, it would be cached as one.
    if (isServersOwn(path) || /\.[a-z0-9]+$/i.test(path)) return next()
    return sendPage(context, page)
  })
}

const isServersOwn = (path: string) => /^\/(api|sync|assets|healthz|metrics)(\/|$)/.test(path)

async function sendFile(context: Context, file: WebFile): Promise<Response> {
  const immutable = context.req.path.startsWith('/assets/')
  context.header('Cache-Control', immutable ? 'public, max-age=31536000, immutable' : 'no-cache')
  context.header('ETag', file.etag)
  if (context.req.header('If-None-Match') === file.etag) return context.body(null, 304)
  const encoding = file.compressed === null ? null : chooseEncoding(context)
  const bytes = file.compressed === null || encoding === null ? file.bytes : await file.compressed(encoding)
  return send(context, bytes, file.contentType, encoding)
}

/** Each answer has a nonce of its own, so the page is neither stored nor compared. */
async function sendPage(context: Context, page: WebFile): Promise<Response> {
  const nonce = randomBytes(16).toString('base64url')
  const html = Buffer.from(page.bytes.toString('utf8').replaceAll(NONCE_PLACE, nonce))
  context.header('Cache-Control', 'no-store')
  context.header('Content-Security-Policy', contentSecurityPolicy(nonce))
  const encoding = chooseEncoding(context)
  return send(
    context,
    encoding === null ? html : await compress(html, encoding),
    'text/html; charset=utf-8',
    encoding,
  )
}

function send(context: Context, bytes: Buffer, contentType: string, encoding: Encoding | null): Response {
  if (encoding !== null) context.header('Content-Encoding', encoding)
  context.header('Vary', 'Accept-Encoding')
  return context.body(new Uint8Array(bytes), 200, { 'Content-Type': contentType })
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
