/**
 * Better Auth, on the one Kysely of the process: a second handle to the same SQLite file would wait for this one's
 * transactions with the event loop blocked. People do not sign up here; they are invited.
 */
import { userIdSchema, type UserId } from '@samplan/domain'
import { betterAuth, type BetterAuthOptions } from 'better-auth'
import { APIError } from 'better-auth/api'
import { bearer } from 'better-auth/plugins/bearer'
import type { Kysely } from 'kysely'
import type { Logger } from 'pino'
import { signInLinks } from './signInLinks.ts'
import type { AccountTables } from './tables.ts'
import type { Dialect } from './migrate.ts'

export const MIN_PASSWORD_LENGTH = 10
export const MAX_PASSWORD_LENGTH = 128
const HOUR = 3600
const DAY = 24 * HOUR

export interface AuthDeps {
  readonly kysely: Kysely<AccountTables>
  readonly dialect: Dialect
  readonly secret: string
  readonly publicUrl: string | null
  readonly sendPasswordLink: (to: { email: string; name: string }, token: string) => Promise<void>
  /** Called when a session is signed out, revoked or found expired. */
  readonly onSessionEnd: (sessionId: string) => void
  /** Whose access has been taken away: no session begins, however they prove who they are. */
  readonly isDisabled: (userId: UserId) => Promise<boolean>
  readonly logger: Logger
  /** Better Auth's scrypt where nothing is said; tests need not be slow. */
  readonly passwordHasher?: PasswordHasher
}

export interface PasswordHasher {
  readonly hash: (password: string) => Promise<string>
  readonly verify: (data: { readonly hash: string; readonly password: string }) => Promise<boolean>
}

export const createAuth = (deps: AuthDeps) => betterAuth(authOptions(deps))

/** What every way of signing in has in common. */
export function authOptions(deps: AuthDeps) {
  return {
    database: { db: deps.kysely, type: deps.dialect, transaction: true },
    secret: deps.secret,
    // Only its scheme is used: links in mails are made by us.
    baseURL: deps.publicUrl ?? 'http://localhost',
    basePath: '/api/auth',
    emailAndPassword: {
      enabled: true,
      disableSignUp: true,
      minPasswordLength: MIN_PASSWORD_LENGTH,
      maxPasswordLength: MAX_PASSWORD_LENGTH,
      resetPasswordTokenExpiresIn: HOUR,
      revokeSessionsOnPasswordReset: true,
      sendResetPassword: ({ user, token }) => deps.sendPasswordLink(user, token),
      ...(deps.passwordHasher === undefined ? {} : { password: deps.passwordHasher }),
    },
    // Prolonged once an hour, which is also how exactly one can see where one was last active.
    session: { expiresIn: 7 * DAY, updateAge: HOUR },
    // A reset token in a stolen database opens nothing.
    verification: { storeIdentifier: 'hashed' },
    // A session's bearer token is what the cookie holds: the bare token, which answers and lists may show, opens nothing.
    plugins: [bearer({ requireSignature: true }), signInLinks],
    databaseHooks: {
      session: {
        create: {
          before: (session: NewSession, context: HookContext) => refuseDisabled(deps, session, context),
        },
        delete: { after: async ({ id }: { readonly id: string }) => deps.onSessionEnd(id) },
      },
    },
    advanced: {
      cookiePrefix: 'samplan',
      useSecureCookies: deps.publicUrl?.startsWith('https:') ?? false,
      defaultCookieAttributes: { sameSite: 'lax', httpOnly: true },
      // Origins are judged before Better Auth is asked, which refuses programs that send fetch metadata (as Node's fetch).
      disableCSRFCheck: true,
      // Sign-in is throttled before Better Auth sees it, by `guard.ts`; addresses are not kept.
      ipAddress: { disableIpTracking: true },
    },
    rateLimit: { enabled: false },
    // What is no answer of its own is thrown, so that we say 503 when the database is away.
    onAPIError: { throw: true },
    telemetry: { enabled: false },
    // Its messages carry no personal data; its further arguments may.
    logger: { level: 'warn', log: (level, message) => deps.logger[level]({ part: 'auth' }, message) },
  } satisfies BetterAuthOptions
}

interface NewSession {
  readonly userId: string
}
type HookContext = { readonly path: string } | null

async function refuseDisabled(
  { isDisabled }: AuthDeps,
  { userId }: NewSession,
  context: HookContext,
): Promise<void> {
  // Whoever changes a password has got in. It is done in a transaction, for whose end our question would wait in vain.
  if (context?.path === '/change-password') return
  if (await isDisabled(userIdSchema.parse(userId)))
    throw new APIError('FORBIDDEN', { code: 'account-disabled' })
}

export type Auth = ReturnType<typeof createAuth>
