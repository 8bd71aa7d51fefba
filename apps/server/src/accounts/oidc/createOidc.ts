/**
 * Signing in with the organisation's own accounts. It is a Better Auth of its own beside the one for passwords, on the
 * same tables and cookies: Better Auth asks the provider for its description while it starts, and a provider that is slow
 * or away must not hold up anybody else's session.
 */
import { betterAuth } from 'better-auth'
import { APIError } from 'better-auth/api'
import { genericOAuth } from 'better-auth/plugins/generic-oauth'
import { userIdSchema, type UserId } from '@samplan/domain'
import type { OidcConfiguration } from '../../config/oidc.ts'
import { authOptions, type AuthDeps } from '../createAuth.ts'
import type { Users } from '../users.ts'
import { descriptionUrl, describeIssuer } from './describeIssuer.ts'
import { readProfile } from './profile.ts'

/** Also part of the address to which the provider sends people back: `/api/auth/callback/oidc`. */
export const OIDC_PROVIDER = 'oidc'

export interface OidcDeps extends AuthDeps {
  readonly configuration: OidcConfiguration
  readonly origin: () => string
  readonly users: Users
  /** Makes who belongs nowhere yet a member of the organisation. */
  readonly admit: (userId: UserId) => Promise<void>
}

export interface Oidc {
  readonly name: string
  /** @throws when the provider does not answer, or is another than the one configured */
  begin(headers: Headers, paths: { readonly done: string; readonly failed: string }): Promise<Begun>
  /** Better Auth's answer to the provider's: a redirect, to `done` with a session or to `failed` with `?error=`. */
  finish(request: Request): Promise<Response>
}

interface Begun {
  readonly url: string
  /** `Set-Cookie`, by which the same browser is known when it comes back. */
  readonly cookies: readonly string[]
}

export function createOidc(deps: OidcDeps): Oidc {
  let auth: Promise<OidcAuth> | null = null
  const described = async (): Promise<OidcAuth> => {
    await describeIssuer(deps.configuration.issuer)
    return createOidcAuth(deps)
  }
  const ready = (): Promise<OidcAuth> => {
    auth ??= described().catch((error: unknown) => {
      auth = null
      throw error
    })
    return auth
  }
  return {
    name: deps.configuration.name,
    begin: async (headers, { done, failed }) => {
      const { api } = await ready()
      const body = {
        provider: OIDC_PROVIDER,
        callbackURL: done,
        errorCallbackURL: failed,
        disableRedirect: true,
      }
      const { response, headers: answer } = await api.signInSocial({ body, headers, returnHeaders: true })
      if (!('url' in response) || response.url === undefined) throw new Error('Better Auth names no address')
      return { url: response.url, cookies: answer.getSetCookie() }
    },
    finish: async (request) => (await ready()).handler(request),
  }
}

type OidcAuth = ReturnType<typeof createOidcAuth>

function createOidcAuth(deps: OidcDeps) {
  const { configuration, origin, users, admit } = deps
  const { issuer, clientId, clientSecret, scopes } = configuration
  const options = authOptions(deps)
  return betterAuth({
    ...options,
    baseURL: origin(),
    // Where it leads those of whom it does not even know which sign-in they were at.
    onAPIError: { ...options.onAPIError, errorURL: '/logga-in' },
    user: { validateUserInfo: ({ user, source }) => refusal(users, user, source.action) },
    account: {
      // In an encrypted cookie: nothing to keep of those who never come back.
      storeStateStrategy: 'cookie',
      updateAccountOnSignIn: false,
      // Accounts come from invitations, never from the person: there is nobody who could have taken an address in advance.
      accountLinking: { enabled: true, requireLocalEmailVerified: false },
    },
    databaseHooks: {
      ...options.databaseHooks,
      account: {
        create: {
          // We ask the provider for nothing but who it is: with what it gave, a stolen database would open it.
          before: async (account) => ({
            data: { ...account, accessToken: null, refreshToken: null, idToken: null },
          }),
        },
      },
      session: {
        ...options.databaseHooks.session,
        create: {
          before: async (session, context) => {
            await options.databaseHooks.session.create.before(session, context)
            await admit(userIdSchema.parse(session.userId))
          },
        },
      },
    },
    plugins: [
      genericOAuth({
        config: [
          {
            providerId: OIDC_PROVIDER,
            discoveryUrl: descriptionUrl(issuer),
            requireIdTokenVerification: true,
            clientId,
            clientSecret,
            scopes: [...scopes],
            overrideUserInfo: true,
            // A subject is unique within its issuer, and the operator may come to configure another.
            accountSubject: ({ profile }) => subjectOf(issuer, profile),
            mapProfileToUser: (claims) => ({ ...readProfile(claims, configuration) }),
          },
        ],
      }),
    ],
  })
}

function subjectOf(issuer: string, { sub }: { readonly sub?: unknown }): string {
  if (typeof sub !== 'string' || sub === '') throw new APIError('UNAUTHORIZED', { code: 'subject_missing' })
  return `${issuer} ${sub}`
}

interface Claimant {
  readonly id?: string
  readonly email?: string
  readonly emailVerified?: boolean
}

/** Why somebody whom the provider vouches for does not get in all the same. */
async function refusal(
  users: Users,
  { id, email = '', emailVerified }: Claimant,
  action: 'create-user' | 'link-account' | 'sign-in',
): Promise<{ error: string } | undefined> {
  if (emailVerified !== true) return { error: 'email_not_verified' }
  if (action === 'create-user') return undefined
  const userId = userIdSchema.parse(id)
  if (action === 'link-account') {
    // An address that has passed to a new colleague: what the first one wrote is not the second one's.
    return (await users.signsInBy(userId)).has(OIDC_PROVIDER) ? { error: 'account_of_another' } : undefined
  }
  const holder = await users.findByEmail(email)
  return holder !== null && holder.id !== userId ? { error: 'email_taken' } : undefined
}
