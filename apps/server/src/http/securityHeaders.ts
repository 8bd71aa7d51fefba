/** What a browser is told not to do with our answers. */
import type { MiddlewareHandler } from 'hono'

const TWO_YEARS_IN_SECONDS = 63_072_000

/** `nonce` is for the style sheets that libraries write into the page; scripts come from files alone. */
export function contentSecurityPolicy(nonce: string | null): string {
  const styles = nonce === null ? `'self'` : `'self' 'nonce-${nonce}'`
  return [
    `default-src 'none'`,
    `script-src 'self'`,
    `style-src ${styles}`,
    `img-src 'self' data: blob:`,
    `font-src 'self'`,
    `connect-src 'self'`,
    `manifest-src 'self'`,
    `worker-src 'self'`,
    `form-action 'self'`,
    `base-uri 'none'`,
    `frame-ancestors 'none'`,
  ].join('; ')
}

const alwaysSent: ReadonlyArray<readonly [name: string, value: string]> = [
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
    for (const [name, value] of alwaysSent) context.res.headers.set(name, value)
    if (!context.res.headers.has('Content-Security-Policy')) {
      context.res.headers.set('Content-Security-Policy', contentSecurityPolicy(null))
    }
    if (options.https) {
      context.res.headers.set('Strict-Transport-Security', `max-age=${TWO_YEARS_IN_SECONDS}`)
    }
  }
}
