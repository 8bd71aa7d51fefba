/** A test server with a provider of the organisation's accounts, and people who go there and come back. */
import { organisationIdSchema, userIdSchema } from '@samplan/domain'
import { z } from 'zod'
import { CLIENT, type Claims, type OidcProvider } from './oidcProvider.ts'
import { visitProvider } from './providerVisit.ts'
import { cookieFrom, createTestServer } from './testServer.ts'

/** Of the test server. */
export const HOME = 'http://localhost/'
export const CALLBACK = `${HOME}api/auth/callback/oidc`

const meSchema = z.object({
  user: z.object({ id: userIdSchema, email: z.string(), name: z.string() }),
  organisation: z.object({ id: organisationIdSchema, name: z.string() }),
  organisationRole: z.string(),
})

export const anna = (claims: Claims = {}): Claims => ({
  email: 'anna@kommun.example',
  email_verified: true,
  name: 'Anna Alm',
  ...claims,
})

export async function openOidcServer(provider: OidcProvider, variables: Record<string, string> = {}) {
  const server = await createTestServer({
    variables: {
      PUBLIC_URL: 'http://localhost',
      OIDC_ISSUER: provider.issuer,
      OIDC_CLIENT_ID: CLIENT.id,
      OIDC_CLIENT_SECRET: CLIENT.secret,
      OIDC_NAME: 'Älvkusten',
      ...variables,
    },
  })
  const { call, services } = server
  const get = (path: string, cookie = '') => call('GET', path, undefined, { cookie })

  async function begin(till?: string) {
    const search = till === undefined ? '' : `?${new URLSearchParams({ till }).toString()}`
    const response = await get(`/api/auth/oidc${search}`)
    return { url: response.headers.get('Location') ?? '', cookie: cookieFrom(response) }
  }

  /** Back from the provider. */
  async function finish(url: string, cookie: string) {
    const response = await get(url.slice(HOME.length - 1), cookie)
    return { to: response.headers.get('Location'), cookie: cookieFrom(response) }
  }

  async function signIn(account: string, claims: Claims, till?: string) {
    provider.people.set(account, claims)
    const { url, cookie } = await begin(till)
    return finish(await visitProvider(HOME).signIn(url, account), cookie)
  }

  async function withPassword(email: string) {
    const user = await services.users.create({ email, name: 'Egen' })
    await services.users.setPassword(user.id, 'ett eget lösenord')
    const [house] = await services.storage.organisations.list()
    if (house === undefined) throw new Error('The demo has a house')
    await services.storage.organisations.setMember(house.id, { userId: user.id, role: 'member' })
    return user
  }

  const me = async (cookie: string) => meSchema.parse(await (await get('/api/me', cookie)).json())
  return { ...server, get, begin, finish, signInBy: signIn, withPassword, me }
}
