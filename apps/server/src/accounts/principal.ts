/** Who a request comes from: a person's session, or a program with a token. */
import { userIdSchema, type UserId } from '@samplan/domain'
import type { Membership, Organisations } from '@samplan/storage'
import type { Auth } from './createAuth.ts'
import { PROGRAM_TOKEN_PREFIX, type ProgramTokens } from './programTokens.ts'
import type { User, Users } from './users.ts'

/** What access hangs on: when it ends, so does everything that was opened with it. */
export type Credential =
  | { readonly kind: 'session'; readonly id: string }
  | { readonly kind: 'program'; readonly id: string }

/** Who does something, and as what in the organisation. */
export interface ActingUser extends Membership {
  readonly user: User
}

export interface Principal extends ActingUser {
  readonly credential: Credential
}

interface Recognised {
  readonly principal: Principal
  /** `Set-Cookie` of a session that has just been prolonged. */
  readonly cookies: readonly string[]
}

/** Null when nobody is signed in. */
export type Recognise = (headers: Headers) => Promise<Recognised | null>

export interface RecogniseDeps {
  readonly auth: Auth
  readonly users: Users
  readonly tokens: ProgramTokens
  readonly organisations: Organisations
}

export function createRecognise(deps: RecogniseDeps): Recognise {
  return async (headers) => {
    const token = bearerToken(headers)
    const found = token?.startsWith(PROGRAM_TOKEN_PREFIX)
      ? await byProgramToken(deps, token)
      : await bySession(deps, headers)
    if (found === null) return null
    const [membership] = await deps.organisations.memberships(found.user.id)
    if (membership === undefined) return null
    const { user, credential, cookies } = found
    return { principal: { user, credential, ...membership }, cookies }
  }
}

interface Found {
  readonly user: User
  readonly credential: Credential
  readonly cookies: readonly string[]
}

async function byProgramToken({ tokens, users }: RecogniseDeps, token: string): Promise<Found | null> {
  const known = await tokens.verify(token)
  const user = known === null ? null : await users.find(known.userId)
  if (known === null || user === null) return null
  return { user, credential: { kind: 'program', id: known.id }, cookies: [] }
}

async function bySession({ auth }: RecogniseDeps, headers: Headers): Promise<Found | null> {
  const { response, headers: answer } = await auth.api.getSession({ headers, returnHeaders: true })
  if (response === null) return null
  const { id, email, name } = response.user
  return {
    user: { id: userIdOf(id), email, name },
    credential: { kind: 'session', id: response.session.id },
    cookies: answer.getSetCookie(),
  }
}

const userIdOf = (id: string): UserId => userIdSchema.parse(id)

function bearerToken(headers: Headers): string | null {
  const [scheme, token] = (headers.get('Authorization') ?? '').split(' ')
  return scheme?.toLowerCase() === 'bearer' && token ? token : null
}
