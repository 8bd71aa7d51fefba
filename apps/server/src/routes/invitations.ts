/** For who has been sent an invitation, and is nobody here yet. */
import { Hono } from 'hono'
import { z } from 'zod'
import { valid } from '../http/body.ts'
import { nameSchema } from '../http/nameSchema.ts'
import type { Services } from '../life/services.ts'
import { acceptInvitation, readInvitation } from '../members/acceptInvitation.ts'

const invitationTokenSchema = z.object({ token: z.string().max(200) })
export const invitationAnswerSchema = z.object({
  name: nameSchema,
  password: z.string().max(1000),
})

export const invitationRoutes = (services: Services) =>
  new Hono()
    .get('/:token', valid('param', invitationTokenSchema), async (context) =>
      context.json(await readInvitation(services, context.req.valid('param').token)),
    )
    .post(
      '/:token/accept',
      valid('param', invitationTokenSchema),
      valid('json', invitationAnswerSchema),
      async (context) => {
        const { token } = context.req.valid('param')
        const email = await acceptInvitation(services, token, context.req.valid('json'))
        return context.json({ email })
      },
    )
