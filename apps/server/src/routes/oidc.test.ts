import { afterAll, describe, expect, it } from 'vitest'
import { z } from 'zod'
import { startOidcProvider } from '../testing/oidcProvider.ts'
import { anna, CALLBACK, HOME, openOidcServer } from '../testing/oidcServer.ts'
import { visitProvider } from '../testing/providerVisit.ts'
import { createTestServer } from '../testing/testServer.ts'

const refusalSchema = z.object({ code: z.string() })
const invitedSchema = z.object({ invitation: z.object({ link: z.string() }) })

const provider = await startOidcProvider([CALLBACK])
afterAll(() => provider.close())

const openServer = (variables: Record<string, string> = {}) => openOidcServer(provider, variables)

describe('signing in with the organisation’s account', async () => {
  const server = await openServer()
  const { begin, finish, get, me, services, signInBy, withPassword } = server

  it('is offered by its name', async () => {
    expect(await (await get('/api/auth/methods')).json()).toEqual({
      password: true,
      oidc: { name: 'Älvkusten' },
    })
  })

  it('asks with state, nonce and a PKCE challenge, for who it is and no more', async () => {
    const { searchParams, origin } = new URL((await begin()).url)
    expect(origin).toBe(provider.issuer)
    expect(searchParams.get('code_challenge_method')).toBe('S256')
    expect(searchParams.get('redirect_uri')).toBe(CALLBACK)
    expect(searchParams.get('scope')).toBe('openid profile email')
    for (const name of ['state', 'nonce', 'code_challenge']) expect(searchParams.get(name)).toMatch(/\S{20}/)
  })

  it('makes a newcomer a member of the house, in no plan', async () => {
    const { to, cookie } = await signInBy('new', anna())
    expect(to).toBe('/')
    expect(await me(cookie)).toMatchObject({
      user: { email: 'anna@kommun.example', name: 'Anna Alm' },
      organisation: { name: 'Samverkan Älvkusten' },
      organisationRole: 'member',
    })
    expect(await (await get('/api/plans', cookie)).json()).toEqual([])
  })

  it('gives no password to change', async () => {
    const { cookie } = await signInBy('new', anna())
    const change = { currentPassword: 'inget lösenord', newPassword: 'ett nytt lösenord' }
    const answer = await server.call('POST', '/api/auth/change-password', change, { cookie })
    expect(refusalSchema.parse(await answer.json()).code).toBe('password-sign-in-off')
  })

  it('follows the person’s name and address', async () => {
    const first = await signInBy('moves', anna({ email: 'maja@kommun.example', name: 'Maja Ek' }))
    const before = await me(first.cookie)
    const { cookie } = await signInBy('moves', anna({ email: 'Maja.Ros@kommun.example', name: 'Maja Ros' }))
    const { user } = await me(cookie)
    expect(user).toEqual({ id: before.user.id, email: 'maja.ros@kommun.example', name: 'Maja Ros' })
  })

  it('leads to where one was going, and never to another site', async () => {
    expect((await signInBy('new', anna(), '/plan/demo?del=mal')).to).toBe('/plan/demo?del=mal')
    for (const till of ['//evil.example', '/\\evil.example', 'https://evil.example']) {
      expect((await signInBy('new', anna(), till)).to).toBe('/')
    }
  })

  it('is the answer to an invitation, whose link is worthless then', async () => {
    const coordinator = await server.cookieOf('samordnare')
    const command = { type: 'set-member', email: 'bo@kommun.example', role: 'reader' }
    const invited = await server.call('POST', '/api/plans/demo/commands', command, { cookie: coordinator })
    const { invitation } = invitedSchema.parse(await invited.json())
    const { cookie } = await signInBy('bo', anna({ email: 'bo@kommun.example', name: 'Bo Berg' }))
    expect(await (await get('/api/plans', cookie)).json()).toMatchObject([{ planId: 'demo', role: 'reader' }])
    const link = new URL(invitation.link).pathname.replace('/inbjudan/', '/api/invitations/')
    expect((await get(link)).status).toBe(403)
  })

  it('knows who has had a password until now', async () => {
    const user = await withPassword('cilla@kommun.example')
    const { cookie } = await signInBy('cilla', anna({ email: 'cilla@kommun.example', name: 'Cilla' }))
    expect((await me(cookie)).user).toEqual({ ...user, name: 'Cilla' })
  })

  it('takes no account by an address that nobody has verified', async () => {
    await withPassword('dan@kommun.example')
    const claims = { email: 'dan@kommun.example', name: 'Not Dan' }
    for (const unverified of [claims, { ...claims, email_verified: false }]) {
      const { to } = await signInBy('not-dan', unverified)
      expect(to).toBe('/logga-in?fel=oidc-email-unverified')
    }
    const stranger = await signInBy('stranger', { email: 'stranger@kommun.example', name: 'Stranger' })
    expect(stranger.to).toBe('/logga-in?fel=oidc-email-unverified')
    const noAddress = await signInBy('nobody', { name: 'Nobody' })
    expect(noAddress.to).toBe('/logga-in?fel=oidc-email-unverified')
  })

  it('gives nobody the account of whoever had the address before', async () => {
    await signInBy('first', anna({ email: 'kansli@kommun.example' }))
    const { to } = await signInBy('second', anna({ email: 'kansli@kommun.example' }))
    expect(to).toBe('/logga-in?fel=oidc-account-not-linked')
  })

  it('does not move onto an address that is somebody else’s', async () => {
    await withPassword('else@kommun.example')
    await signInBy('mover', anna({ email: 'mover@kommun.example' }))
    const { to } = await signInBy('mover', anna({ email: 'else@kommun.example' }))
    expect(to).toBe('/logga-in?fel=email-taken')
  })

  it('keeps nothing by which the database would open the provider', async () => {
    const rows = await services.storage.kysely
      .withTables<{ account: Record<string, unknown> }>()
      .selectFrom('account')
      .select(['accessToken', 'refreshToken', 'idToken'])
      .where('providerId', '=', 'oidc')
      .execute()
    expect(rows.length).toBeGreaterThan(2)
    expect(new Set(rows.flatMap((row) => Object.values(row)))).toEqual(new Set([null]))
  })

  describe('that comes to nothing is told on the sign-in page:', () => {
    it('cancelled', async () => {
      const { url, cookie } = await begin('/konto')
      const { to } = await finish(await visitProvider(HOME).cancel(url), cookie)
      expect(to).toBe('/logga-in?till=%2Fkonto&fel=oidc-denied')
    })

    it('in another browser, or too late', async () => {
      const { url } = await begin()
      const back = await visitProvider(HOME).signIn(url, 'new')
      expect((await finish(back, '')).to).toBe('/logga-in?fel=oidc-expired')
    })

    it('with a forged state', async () => {
      const { url, cookie } = await begin()
      const back = new URL(await visitProvider(HOME).signIn(url, 'new'))
      back.searchParams.set('state', 'forged')
      expect((await finish(back.href, cookie)).to).toBe('/logga-in?fel=oidc-expired')
    })

    it('answered by another issuer', async () => {
      const { url, cookie } = await begin()
      const back = new URL(await visitProvider(HOME).signIn(url, 'new'))
      back.searchParams.set('iss', 'https://evil.example')
      expect((await finish(back.href, cookie)).to).toBe('/logga-in?fel=oidc-failed')
    })

    it('twice with one code', async () => {
      const { url, cookie } = await begin()
      const back = await visitProvider(HOME).signIn(url, 'new')
      expect((await finish(back, cookie)).to).toBe('/')
      expect((await finish(back, cookie)).to).toBe('/logga-in?fel=oidc-failed')
    })

    it('by whose access has been taken away', async () => {
      const { cookie } = await signInBy('gone', anna({ email: 'gone@kommun.example' }))
      const { user, organisation } = await me(cookie)
      await services.withdrawals.withdraw(organisation.id, {
        userId: user.id,
        places: [],
        withdrawnAt: server.clock.now,
        withdrawnBy: user.id,
      })
      expect((await get('/api/me', cookie)).status).toBe(401)
      const again = await signInBy('gone', anna({ email: 'gone@kommun.example' }))
      expect(again.to).toBe('/logga-in?fel=account-disabled')
    })
  })
})

describe('a provider that does not say of addresses whether they are verified', () => {
  it('is believed where the operator answers for it, unless it says that one is not', async () => {
    const { signInBy } = await openServer({ OIDC_TRUST_EMAIL: 'on' })
    const claims = { email: 'eva@kommun.example', name: 'Eva' }
    expect((await signInBy('eva', claims)).to).toBe('/')
    const refused = await signInBy('eva', { ...claims, email_verified: false })
    expect(refused.to).toBe('/logga-in?fel=oidc-email-unverified')
  })
})

describe('a provider that is away', () => {
  it.each([
    ['does not answer', 'http://127.0.0.1:1'],
    ['is another than it should be', `${provider.issuer}/`],
  ])('%s: is told, and passwords go on', async (_, issuer) => {
    const { get, signIn } = await openServer({ OIDC_ISSUER: issuer })
    const response = await get('/api/auth/oidc?till=%2Fkonto')
    expect(response.headers.get('Location')).toBe('/logga-in?till=%2Fkonto&fel=oidc-unavailable')
    expect((await signIn('ekonom@demo.example')).status).toBe(200)
  })
})

describe('without a provider', () => {
  it('there is only the password', async () => {
    const { call } = await createTestServer()
    expect(await (await call('GET', '/api/auth/methods')).json()).toEqual({ password: true, oidc: null })
    expect((await call('GET', '/api/auth/oidc')).status).toBe(404)
    expect((await call('GET', '/api/auth/callback/oidc?code=x&state=y')).status).toBe(404)
  })
})
