/** The bearer tokens of one's own programs. Only a person who is signed in makes them: a token begets no token. */
import { Hono } from 'hono'
import { z } from 'zod'
import type { Principal } from '../accounts/principal.ts'
import type { AppEnvironment } from '../http/appEnvironment.ts'
import { valid } from '../http/body.ts'
import { nameSchema } from '../http/nameSchema.ts'
import { Problem } from '../http/problem.ts'
import { signedIn } from '../http/signedIn.ts'
import type { Services } from '../life/services.ts'

export const newTokenSchema = z.object({
  name: nameSchema,
  /** Null: until it is revoked. */
  expiresAt: z.iso.datetime().nullable(),
})
const tokenParamSchema = z.object({ tokenId: z.string().max(64) })

const isoTime = (milliseconds: number | null) =>
  milliseconds === null ? null : new Date(milliseconds).toISOString()

/** A token that opens nothing from the first is a mistake in a date, and not what anybody asked for. */
function timeAfter(now: number, text: string): number {
  const time = Date.parse(text)
  if (time <= now) throw new Problem(422, 'token-expiry-past')
  return time
}

export const tokenRoutes = ({ tokens, recognise, sockets, now }: Services) =>
  new Hono<AppEnvironment>()
    .get('/', signedIn(recognise), async (context) => {
      const own = await tokens.listFor(context.var.principal.user.id)
      return context.json(
        own.map(({ id, name, createdAt, lastUsedAt, expiresAt }) => ({
          id,
          name,
          createdAt: new Date(createdAt).toISOString(),
          lastUsedAt: isoTime(lastUsedAt),
          expiresAt: isoTime(expiresAt),
        })),
      )
    })
    .post('/', signedIn(recognise), valid('json', newTokenSchema), async (context) => {
      const { user, organisation } = person(context.var.principal)
      const { name, expiresAt } = context.req.valid('json')
      const made = await tokens.create({
        userId: user.id,
        organisationId: organisation.id,
        name,
        expiresAt: expiresAt === null ? null : timeAfter(now(), expiresAt),
      })
      return context.json(made, 201)
    })
    .delete('/:tokenId', signedIn(recognise), valid('param', tokenParamSchema), async (context) => {
      const { user } = person(context.var.principal)
      const { tokenId } = context.req.valid('param')
      if (!(await tokens.revoke(user.id, tokenId))) throw new Problem(404, 'not-found')
      sockets.end({ kind: 'program', id: tokenId })
      return context.body(null, 204)
    })

function person(principal: Principal): Principal {
  if (principal.credential.kind !== 'session') throw new Problem(403, 'forbidden')
  return principal
}
