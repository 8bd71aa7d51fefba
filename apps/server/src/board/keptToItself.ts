import type { MiddlewareHandler } from 'hono'

/** A link is a key: no search engine, no page that one goes on to, and no shared machine's cache shall have it. */
export const keptToItself: MiddlewareHandler = async (context, next) => {
  await next()
  const { headers } = context.res
  headers.set('X-Robots-Tag', 'noindex, nofollow, noarchive')
  headers.set('Referrer-Policy', 'no-referrer')
  headers.set('Cache-Control', 'private, no-store')
}
