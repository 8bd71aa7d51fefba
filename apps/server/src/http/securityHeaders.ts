/** What a browser is told not to do with our answers. */
import type { MiddlewareHandler } from 'hono'

const TWO_YEARS_IN_SECONDS = 63_072_000

/** Scripts and styles come from files; what sets a style goes through the CSSOM, which the policy leaves alone. */
export const CONTENT_SECURITY_POLICY = [
  `default-src 'none'`,
  `script-src 'self'`,
  `style-src 'self'`,
  `img-src 'self' data: blob:`,
  `font-src 'self'`,
  `connect-src 'self'`,
  `manifest-src 'self'`,
  `worker-src 'self'`,
  `form-action 'self'`,
  `base-uri 'none'`,
  `frame-ancestors 'none'`,
].join('; ')

const POLICY = 'Content-Security-Policy'

const alwaysSent: ReadonlyArray<readonly [name: string, value: string]> = [
  [POLICY, CONTENT_SECURITY_POLICY],
  ['X-Content-Type-Options', 'nosniff'],
  ['X-Frame-Options', 'DENY'],
  ['Referrer-Policy', 'no-referrer'],
  ['Cross-Origin-Opener-Policy', 'same-origin'],
  ['Cross-Origin-Resource-Policy', 'same-origin'],
  ['Permissions-Policy', 'camera=(), geolocation=(), microphone=(), payment=(), usb=()'],
]

export function securityHeaders(options: { readonly https: boolean }): MiddlewareHandler {
  return async (context, next) => {
    await next()
    const ownPolicy = context.res.headers.get(POLICY)
    for (const [name, value] of alwaysSent) context.res.headers.set(name, value)
    // A page that is no part of the web app knows its own needs better.
    if (ownPolicy !== null) context.res.headers.set(POLICY, ownPolicy)
    if (options.https) {
      context.res.headers.set('Strict-Transport-Security', `max-age=${TWO_YEARS_IN_SECONDS}`)
    }
  }
}
