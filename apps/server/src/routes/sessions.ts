/** Where one is signed in, and signing out there. */
import { Hono } from 'hono'
import { z } from 'zod'
import type { Credential } from '../accounts/principal.ts'
import type { AppEnvironment } from '../http/appEnvironment.ts'
import { valid } from '../http/body.ts'
import { Problem } from '../http/problem.ts'
import { signedIn } from '../http/signedIn.ts'
import type { Services } from '../life/services.ts'

const sessionParamSchema = z.object({ sessionId: z.string().max(64) })

export const sessionRoutes = ({ auth, recognise }: Services) =>
  new Hono<AppEnvironment>()
    .get('/', signedIn(recognise), async (context) => {
      const { user, credential } = context.var.principal
      const { internalAdapter } = await auth.$context
      const sessions = await internalAdapter.listSessions(user.id)
      return context.json(
        sessions.map(({ id, createdAt, updatedAt, expiresAt, userAgent }) => ({
          id,
          createdAt: createdAt.toISOString(),
          /** Up to an hour old (`updateAge` in createAuth.ts). */
          lastUsedAt: updatedAt.toISOString(),
          expiresAt: expiresAt.toISOString(),
          userAgent: userAgent ?? null,
          current: isIt(credential, id),
        })),
      )
    })
    // Everywhere but here.
    .delete('/', signedIn(recognise), async (context) => {
      const { user, credential } = context.var.principal
      const { internalAdapter } = await auth.$context
      const sessions = await internalAdapter.listSessions(user.id)
      const others = sessions.filter(({ id }) => !isIt(credential, id))
      await internalAdapter.deleteSessions(others.map(({ token }) => token))
      return context.body(null, 204)
    })
    .delete('/:sessionId', signedIn(recognise), valid('param', sessionParamSchema), async (context) => {
      const { internalAdapter } = await auth.$context
      const sessions = await internalAdapter.listSessions(context.var.principal.user.id)
      const session = sessions.find(({ id }) => id === context.req.valid('param').sessionId)
      if (session === undefined) throw new Problem(404, 'not-found')
      await internalAdapter.deleteSession(session.token)
      return context.body(null, 204)
    })

const isIt = (credential: Credential, sessionId: string): boolean =>
  credential.kind === 'session' && credential.id === sessionId
