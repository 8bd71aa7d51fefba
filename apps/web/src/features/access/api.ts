/** Who has access to the organisation: read, taken away, given back, erased. For its administrators. */
import { planIdSchema, roleSchema, userIdSchema, type UserId } from '@samplan/domain'
import { queryOptions } from '@tanstack/react-query'
import { z } from 'zod'
import { answers, type Server } from '../../api/answers.ts'
import { request, send } from '../../api/request.ts'

type AccessRoutes = Server['access']

const rosterSchema = answers<AccessRoutes['$get']>()(
  z.array(
    z.object({
      userId: userIdSchema,
      name: z.string(),
      email: z.string(),
      role: z.enum(['administrator', 'member']),
      /** None: invited, and has not answered. */
      signsInBy: z.array(z.enum(['password', 'oidc'])).readonly(),
      lastSeenAt: z.iso.datetime().nullable(),
      plans: z
        .array(z.object({ planId: planIdSchema, title: z.string(), year: z.int(), role: roleSchema }))
        .readonly(),
      openSessions: z.int(),
      programTokens: z.int(),
      withdrawnAt: z.iso.datetime().nullable(),
      erased: z.boolean(),
    }),
  ),
)
export type RosterEntry = z.infer<typeof rosterSchema>[number]

export const rosterQuery = queryOptions({
  queryKey: ['access'],
  queryFn: ({ signal }) => request(rosterSchema, '/api/access', { signal }),
})

const changedSchema = answers<AccessRoutes[':userId']['revoke']['$post']>()(
  z.object({
    leftUndone: z.array(z.object({ planId: planIdSchema, title: z.string(), code: z.string() })).readonly(),
  }),
)
/** A plan in which something could not be done, and the code that says why. */
export type LeftUndone = z.infer<typeof changedSchema>['leftUndone'][number]

const path = (userId: UserId, action: string): string => `/api/access/${encodeURIComponent(userId)}/${action}`

async function change(userId: UserId, action: 'revoke' | 'restore'): Promise<readonly LeftUndone[]> {
  const { leftUndone } = await request(changedSchema, path(userId, action), { method: 'POST', body: {} })
  return leftUndone
}

export const revokeAccess = (userId: UserId) => change(userId, 'revoke')
export const restoreAccess = (userId: UserId) => change(userId, 'restore')

export async function eraseAccount(userId: UserId): Promise<void> {
  await send(path(userId, 'erase'), { method: 'POST', body: {} })
}
