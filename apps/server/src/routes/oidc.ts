/**
 * The way to the organisation's own sign-in and back. Both ends are visited by the browser itself, so what goes wrong is
 * shown on the sign-in page (`?fel=<code>`), where a password may still help.
 */
import { Hono } from 'hono'
import { z } from 'zod'
import { toOidcFailure, type OidcFailure } from '../accounts/oidc/failures.ts'
import type { AppEnvironment } from '../http/appEnvironment.ts'
import { valid } from '../http/body.ts'
import { Problem } from '../http/problem.ts'
import type { Services } from '../life/services.ts'

/** A path of our own site: anything else would let a forged link lead a newly signed-in person elsewhere. */
const pathSchema = z
  .string()
  .max(2000)
  .regex(/^\/(?![/\\])[^\\\s]*$/)

const beginSchema = z.object({ till: pathSchema.default('/').catch('/') })

export function oidcRoutes(services: Services) {
  const { oidc, configuration, logger } = services
  return new Hono<AppEnvironment>()
    .get('/methods', (context) =>
      context.json({
        password: configuration.oidc?.only !== true || configuration.demo,
        oidc: oidc === null ? null : { name: oidc.name },
      }),
    )
    .get('/oidc', valid('query', beginSchema), async (context) => {
      if (oidc === null) throw new Problem(404, 'not-found')
      const { till } = context.req.valid('query')
      try {
        const paths = { done: till, failed: signInPage({ till }) }
        const { url, cookies } = await oidc.begin(context.req.raw.headers, paths)
        for (const cookie of cookies) context.header('Set-Cookie', cookie, { append: true })
        return context.redirect(url)
      } catch (error) {
        logger.warn({ err: error }, 'the sign-in provider cannot be used')
        return context.redirect(signInPage({ till, fel: 'oidc-unavailable' }))
      }
    })
    .get('/callback/oidc', async (context) => {
      if (oidc === null) throw new Problem(404, 'not-found')
      const response = await oidc.finish(context.req.raw)
      const destination = new URL(response.headers.get('Location') ?? '/', services.publicOrigin())
      const error = destination.pathname === SIGN_IN ? destination.searchParams.get('error') : null
      if (error === null) return response
      logger.info({ error }, 'a sign-in with the provider came to nothing')
      const till = pathSchema.safeParse(destination.searchParams.get('till')).data ?? '/'
      return context.redirect(signInPage({ till, fel: toOidcFailure(error) }))
    })
}

const SIGN_IN = '/logga-in'

function signInPage({ till, fel }: { readonly till: string; readonly fel?: OidcFailure }): string {
  const search = new URLSearchParams({
    ...(till === '/' ? {} : { till }),
    ...(fel === undefined ? {} : { fel }),
  }).toString()
  return search === '' ? SIGN_IN : `${SIGN_IN}?${search}`
}
