/**
 * Links that sign somebody in once, made on the command line alone: for whoever runs the installation, on the day when the
 * organisation's own sign-in is broken and passwords are off.
 */
import type { UserId } from '@samplan/domain'
import { APIError, createAuthEndpoint } from 'better-auth/api'
import { setSessionCookie } from 'better-auth/cookies'
import { z } from 'zod'
import type { Auth } from './createAuth.ts'
import { hashToken } from './programTokens.ts'

const QUARTER_OF_AN_HOUR_MS = 15 * 60_000

const identifierOf = (token: string): string => `sign-in-link:${hashToken(token)}`

/** @param token at least 128 bits of randomness */
export async function createSignInLink(
  auth: Auth,
  { userId, token, now }: { readonly userId: UserId; readonly token: string; readonly now: number },
): Promise<void> {
  const { internalAdapter } = await auth.$context
  const expiresAt = new Date(now + QUARTER_OF_AN_HOUR_MS)
  await internalAdapter.createVerificationValue({ identifier: identifierOf(token), value: userId, expiresAt })
}

/** Better Auth's plugin: what its own ways of signing in do, by such a link. */
export const signInLinks = {
  id: 'sign-in-links',
  endpoints: {
    signInByLink: createAuthEndpoint(
      '/sign-in/link',
      { method: 'POST', body: z.object({ token: z.string() }) },
      async (context) => {
        const { internalAdapter } = context.context
        const row = await internalAdapter.consumeVerificationValue(identifierOf(context.body.token))
        const user = row === null ? null : await internalAdapter.findUserById(row.value)
        if (row === null || row.expiresAt <= new Date() || user === null)
          throw new APIError('FORBIDDEN', { code: 'INVALID_TOKEN' })
        const session = await internalAdapter.createSession(user.id)
        await setSessionCookie(context, { session, user })
        return context.json({})
      },
    ),
  },
} as const
