/**
 * What Better Auth offers to the world: these addresses and no others. Its requests are throttled before it sees them,
 * since checking a password is made to be slow.
 */
import { Hono, type Context } from 'hono'
import { z } from 'zod'
import { toAuthProblem } from '../accounts/authProblems.ts'
import type { Guard } from '../accounts/guard.ts'
import type { AppEnvironment } from '../http/appEnvironment.ts'
import { valid } from '../http/body.ts'
import { Problem } from '../http/problem.ts'
import { socketAddress } from '../http/requestEnvironment.ts'
import { signedIn } from '../http/signedIn.ts'
import type { Services } from '../life/services.ts'

const emailSchema = z.string().max(254)
const passwordSchema = z.string().max(1000)

export const signInSchema = z.object({
  email: emailSchema,
  password: passwordSchema,
  rememberMe: z.boolean().optional(),
})
export const passwordRequestSchema = z.object({ email: emailSchema })
export const passwordResetSchema = z.object({ token: z.string().max(200), newPassword: passwordSchema })
export const passwordChangeSchema = z.object({
  currentPassword: passwordSchema,
  newPassword: passwordSchema,
  revokeOtherSessions: z.boolean().optional(),
})

export function authRoutes(services: Services) {
  const { signInGuard, passwordMailGuard } = services
  const forward = (context: Context<AppEnvironment>) => forwardTo(services, context)
  const guarded = async (context: Context<AppEnvironment>, guard: Guard, account: string) => {
    const attempt = guard.enter(account, peerOf(services, context))
    const response = await forward(context)
    attempt.succeeded()
    return response
  }
  return new Hono<AppEnvironment>()
    .post('/sign-in/email', valid('json', signInSchema), (context) =>
      guarded(context, signInGuard, context.req.valid('json').email),
    )
    .post('/sign-out', forward)
    .get('/get-session', forward)
    .post('/request-password-reset', valid('json', passwordRequestSchema), (context) => {
      refuseWithoutMail(services)
      passwordMailGuard.enter(context.req.valid('json').email, peerOf(services, context))
      return forward(context)
    })
    .post('/reset-password', valid('json', passwordResetSchema), (context) =>
      guarded(context, signInGuard, context.req.valid('json').token),
    )
    .post('/change-password', signedIn(services.recognise), valid('json', passwordChangeSchema), (context) =>
      guarded(context, signInGuard, context.var.principal.user.email),
    )
}

const peerOf = ({ peerAddress }: Services, { env, req }: Context<AppEnvironment>): string =>
  peerAddress(socketAddress(env), req.header('X-Forwarded-For'))

/** Where the demo runs without a mail server, its links go to the log. */
function refuseWithoutMail({ mailer, configuration }: Services): void {
  if (mailer === null && !configuration.demo) throw new Problem(503, 'mail-unavailable')
}

async function forwardTo({ auth }: Services, context: Context<AppEnvironment>): Promise<Response> {
  const { raw } = context.req
  const body = raw.method === 'GET' ? null : await context.req.text()
  const request = new Request(raw.url, { method: raw.method, headers: raw.headers, body: body || null })
  const response = await auth.handler(request)
  if (!response.ok)
    throw toAuthProblem(response.status, authErrorSchema.safeParse(await response.json()).data?.code)
  return response
}

const authErrorSchema = z.object({ code: z.string() })
