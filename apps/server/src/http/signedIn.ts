/** Lets only recognised requests through, and hands the principal on. */
import { createMiddleware } from 'hono/factory'
import type { Recognise } from '../accounts/principal.ts'
import type { AppEnvironment } from './appEnvironment.ts'
import { Problem } from './problem.ts'

export const signedIn = (recognise: Recognise) =>
  createMiddleware<AppEnvironment>(async (context, next) => {
    const recognised = await recognise(context.req.raw.headers)
    if (recognised === null) throw new Problem(401, 'not-signed-in')
    context.set('principal', recognised.principal)
    for (const cookie of recognised.cookies) context.header('Set-Cookie', cookie, { append: true })
    await next()
  })
