/**
 * What Better Auth offers to the world: these addresses and no others. Its requests are throttled before it sees them,
 * since checking a password is made to be slow.
 */
import { Hono, type Context } from 'hono'
import { z } from 'zod'
import { toAuthProblem } from '../accounts/authProblems.ts'
import type { Visit } from '../accounts/guard.ts'
import { refusePasswords } from '../accounts/refusePasswords.ts'
import { isDemoAccount } from '../demo/accounts.ts'
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
export const signInLinkSchema = z.object({ token: z.string().max(200) })
export const passwordRequestSchema = z.object({ email: emailSchema })
export const passwordResetSchema = z.object({ token: z.string().max(200), newPassword: passwordSchema })
export const passwordChangeSchema = z.object({
  currentPassword: passwordSchema,
  newPassword: passwordSchema,
  revokeOtherSessions: z.boolean().optional(),
})

export function authRoutes(services: Services) {
  const { signInGuard, passwordMailGuard, knownDevices, recognise } = services
  const guarded = async (context: AuthContext, visitor: Omit<Visit, 'address'>, body: object) => {
    const attempt = signInGuard.enter({ ...visitor, address: peerOf(services, context) })
    const response = await forward(services, context, body)
    attempt.succeeded()
    return response
  }
  return new Hono<AppEnvironment>()
    .post('/sign-in/email', valid('json', signInSchema), async (context) => {
      const body = context.req.valid('json')
      const account = body.email
      refusePasswords(services, account)
      const knownAs = knownDevices.recognise(context.req.raw.headers, account)
      const response = await guarded(context, { account, knownAs }, body)
      if (knownAs === null) response.headers.append('Set-Cookie', knownDevices.cookieFor(account))
      return response
    })
    .post('/sign-in/link', valid('json', signInLinkSchema), (context) => {
      const body = context.req.valid('json')
      return guarded(context, { account: body.token, knownAs: null }, body)
    })
    .post('/sign-out', (context) => forward(services, context, {}))
    .get('/get-session', (context) => forward(services, context))
    .post('/request-password-reset', valid('json', passwordRequestSchema), (context) => {
      const body = context.req.valid('json')
      refusePasswords(services, body.email)
      refuseWithoutMail(services)
      const address = peerOf(services, context)
      passwordMailGuard.enter({ account: body.email, address, knownAs: null })
      return forward(services, context, body)
    })
    .post('/reset-password', valid('json', passwordResetSchema), (context) => {
      refusePasswords(services)
      const body = context.req.valid('json')
      return guarded(context, { account: body.token, knownAs: null }, body)
    })
    .post('/change-password', signedIn(recognise), valid('json', passwordChangeSchema), (context) => {
      const { user, credential } = context.var.principal
      refusePasswords(services, user.email)
      refuseForDemo(services, user.email)
      const visitor = { account: user.email, knownAs: `${credential.kind} ${credential.id}` }
      return guarded(context, visitor, context.req.valid('json'))
    })
}

type AuthContext = Context<AppEnvironment>

const peerOf = ({ peerAddress }: Services, { env, req }: AuthContext): string =>
  peerAddress(socketAddress(env), req.header('X-Forwarded-For'))

/** Where the demo runs without a mail server, its links go to the log. */
function refuseWithoutMail({ mailer, configuration }: Services): void {
  if (mailer === null && !configuration.demo) throw new Problem(503, 'mail-unavailable')
}

/** The demo accounts' password is on the sign-in page, for everybody who wants to try. */
function refuseForDemo({ configuration }: Services, email: string): void {
  if (configuration.demo && isDemoAccount(email)) throw new Problem(403, 'demo-password-fixed')
}

/** Hands on what has been validated and nothing else, so that Better Auth is asked for nothing that is not listed. */
async function forward({ auth }: Services, context: AuthContext, body?: object): Promise<Response> {
  const { url, method, headers } = context.req.raw
  const request = new Request(url, {
    method,
    headers,
    body: body === undefined ? null : JSON.stringify(body),
  })
  request.headers.set('Content-Type', 'application/json')
  const response = await auth.handler(request)
  if (!response.ok) {
    throw toAuthProblem(response.status, authErrorSchema.safeParse(await response.json()).data?.code)
  }
  return response
}

const authErrorSchema = z.object({ code: z.string() })
