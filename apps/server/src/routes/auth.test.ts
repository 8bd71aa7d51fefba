import { organisationIdSchema } from '@samplan/domain'
import { describe, expect, it, onTestFinished } from 'vitest'
import { z } from 'zod'
import { cookieFrom, createTestServer } from '../testing/testServer.ts'

const tokenSchema = z.object({ token: z.string() })
const QUARTER_OF_AN_HOUR = 15 * 60_000

describe('signing in', async () => {
  const server = await createTestServer()
  const { call, signIn } = server

  it('gives a cookie that scripts cannot read and other sites cannot send', async () => {
    const response = await signIn('ekonom@demo.example')
    expect(response.status).toBe(200)
    const [cookie = ''] = response.headers.getSetCookie()
    expect(cookie).toMatch(/^samplan\.session_token=[^;]+;/)
    expect(cookie).toContain('HttpOnly')
    expect(cookie).toContain('SameSite=Lax')
    const me = await call('GET', '/api/me', undefined, { cookie: cookieFrom(response) })
    expect(await me.json()).toMatchObject({
      user: { email: 'ekonom@demo.example', name: 'Mikael Öberg' },
      organisationRole: 'member',
      mayImport: false,
      demo: true,
    })
  })

  it('does not mind the case of the address', async () => {
    expect((await signIn('EKONOM@Demo.Example')).status).toBe(200)
  })

  it.each(['ekonom@demo.example', 'nobody@demo.example', 'no address'])(
    'says the same of a wrong password and an unknown account (%s)',
    async (email) => {
      const response = await signIn(email, 'wrong')
      expect(response.status).toBe(401)
      expect(await response.json()).toMatchObject({
        code: 'sign-in-failed',
        title: 'Fel e-postadress eller lösenord.',
      })
    },
  )

  it('accepts the session as a bearer token too, if it is signed', async () => {
    const response = await signIn('ekonom@demo.example')
    const { token } = tokenSchema.parse(await response.json())
    const statusFor = async (bearer: string | null) => {
      const headers = { Authorization: `Bearer ${bearer}` }
      return (await call('GET', '/api/me', undefined, { headers })).status
    }
    expect(await statusFor(response.headers.get('set-auth-token'))).toBe(200)
    expect(await statusFor(token)).toBe(401)
    expect(await statusFor(`${token}.c2lnbmVk`)).toBe(401)
  })

  it('ends with signing out', async () => {
    const cookie = await server.cookieOf('lasare')
    expect((await call('POST', '/api/auth/sign-out', {}, { cookie })).status).toBe(200)
    expect((await call('GET', '/api/me', undefined, { cookie })).status).toBe(401)
  })

  it('offers nothing of Better Auth beyond what is listed', async () => {
    for (const path of ['sign-up/email', 'update-user', 'delete-user', 'change-email', 'list-sessions']) {
      const response = await call('POST', `/api/auth/${path}`, {
        email: 'a@b.se',
        password: 'long enough',
        name: 'A',
      })
      expect({ path, status: response.status }).toEqual({ path, status: 404 })
    }
  })
})

describe('the cookie over HTTPS', () => {
  it('is sent over HTTPS only', async () => {
    const { services, signIn } = await createTestServer({ variables: { PUBLIC_URL: 'https://plan.example' } })
    const user = await services.users.create({ email: 'a@plan.example', name: 'A' })
    await services.users.setPassword(user.id, 'a long password')
    const response = await signIn('a@plan.example', 'a long password')
    expect(response.headers.getSetCookie()[0]).toMatch(/^__Secure-samplan\.session_token=.*Secure/)
  })
})

describe('guessing passwords', () => {
  it('is slow from one address, and shuts out nobody else', async () => {
    const { clock, signIn } = await createTestServer()
    const there = { address: '192.0.2.1' }
    const guess = () => signIn('ekonom@demo.example', 'wrong', there)
    for (let i = 0; i < 10; i += 1) expect((await guess()).status).toBe(401)
    const refused = await guess()
    expect(refused.status).toBe(429)
    expect(refused.headers.get('Retry-After')).toBe('90')
    expect(await refused.json()).toMatchObject({ code: 'sign-in-throttled', params: { minutes: 2 } })
    expect((await signIn('ekonom@demo.example', undefined, there)).status).toBe(429)
    expect((await signIn('direktor@demo.example', undefined, there)).status).toBe(200)
    expect((await signIn('ekonom@demo.example', undefined, { address: '198.51.100.1' })).status).toBe(200)
    clock.now += QUARTER_OF_AN_HOUR
    expect((await signIn('ekonom@demo.example', undefined, there)).status).toBe(200)
  })

  it('is slow for one account from everywhere, and leaves a known device alone', async () => {
    const { clock, signIn } = await createTestServer()
    const cookie = cookieFrom(await signIn('ekonom@demo.example'))
    const statuses: number[] = []
    for (let i = 0; i < 61; i += 1) {
      statuses.push((await signIn('ekonom@demo.example', 'wrong', { address: `192.0.2.${i}` })).status)
    }
    expect(statuses).toEqual([...Array.from({ length: 60 }, () => 401), 429])
    const elsewhere = { address: '198.51.100.1' }
    const stranger = await signIn('ekonom@demo.example', undefined, elsewhere)
    expect([stranger.status, stranger.headers.get('Retry-After')]).toEqual([429, '15'])
    expect((await signIn('EKONOM@demo.example', undefined, { ...elsewhere, cookie })).status).toBe(200)
    clock.now += 15_000
    expect((await signIn('ekonom@demo.example', undefined, elsewhere)).status).toBe(200)
  })

  it('is slow on a known device too, which is known for its own account alone', async () => {
    const { signIn } = await createTestServer()
    const cookie = cookieFrom(await signIn('ekonom@demo.example'))
    const guesses = async (email: string, options: object) => {
      const statuses: number[] = []
      for (let i = 0; i < 11; i += 1) statuses.push((await signIn(email, 'wrong', options)).status)
      return statuses.filter((status) => status === 401).length
    }
    expect(await guesses('ekonom@demo.example', { cookie })).toBe(10)
    expect(await guesses('direktor@demo.example', {})).toBe(10)
    const nameOf = (cookies: string) => /samplan\.known_\w+/u.exec(cookies)?.[0] ?? ''
    const others = cookieFrom(await signIn('lasare@demo.example'))
    const forged = cookie.replace(nameOf(cookie), nameOf(others))
    expect(await guesses('lasare@demo.example', {})).toBe(10)
    expect((await signIn('lasare@demo.example', undefined, { cookie: forged })).status).toBe(429)
  })

  it('does not get faster by doing it all at once', async () => {
    const { signIn } = await createTestServer()
    const guesses = Array.from({ length: 20 }, () => signIn('ekonom@demo.example', 'wrong'))
    const statuses = (await Promise.all(guesses)).map(({ status }) => status)
    expect(statuses.filter((status) => status === 401)).toHaveLength(10)
  })

  it('is slow for one address at all accounts, whatever it says in X-Forwarded-For', async () => {
    const { signIn } = await createTestServer()
    const statuses: number[] = []
    for (let i = 0; i < 102; i += 1) {
      const headers = { 'X-Forwarded-For': `192.0.2.${i}` }
      statuses.push(
        (await signIn(`nobody${i}@demo.example`, 'wrong', { address: '203.0.113.5', headers })).status,
      )
    }
    expect(statuses.slice(0, 100)).toEqual(Array.from({ length: 100 }, () => 401))
    expect(statuses.slice(100)).toEqual([429, 429])
    expect((await signIn('ekonom@demo.example', undefined, { address: '203.0.113.6' })).status).toBe(200)
  })

  it('does not shut out the office of somebody who forgot the password', async () => {
    const { signIn } = await createTestServer()
    for (let i = 0; i < 200; i += 1) await signIn('lasare@demo.example', 'wrong')
    for (let i = 0; i < 40; i += 1) {
      expect((await signIn(`handlaggare${(i % 6) + 1}@demo.example`)).status).toBe(200)
    }
  })
})

describe('a forgotten password', async () => {
  const server = await createTestServer({ mail: true })
  const { call, mails, signIn } = server
  const ask = (email: string) => call('POST', '/api/auth/request-password-reset', { email })
  const tokenIn = (text: string | undefined) => /\/nytt-losenord\/(\S+)/.exec(text ?? '')?.[1] ?? ''

  it('is replaced by a link that works once and ends every session', async () => {
    const cookie = await server.cookieOf('sekreterare')
    expect((await ask('sekreterare@demo.example')).status).toBe(200)
    expect(mails.at(-1)).toMatchObject({
      to: 'sekreterare@demo.example',
      subject: 'Nytt lösenord till Samplan',
    })
    const body = { token: tokenIn(mails.at(-1)?.text), newPassword: 'ett nytt lösenord' }
    expect((await call('POST', '/api/auth/reset-password', body)).status).toBe(200)
    expect((await call('GET', '/api/me', undefined, { cookie })).status).toBe(401)
    expect((await signIn('sekreterare@demo.example')).status).toBe(401)
    expect((await signIn('sekreterare@demo.example', 'ett nytt lösenord')).status).toBe(200)
    const again = await call('POST', '/api/auth/reset-password', body)
    expect(await again.json()).toMatchObject({ code: 'link-invalid' })
  })

  it('does not tell who has an account', async () => {
    const before = mails.length
    expect(await (await ask('nobody@demo.example')).json()).toEqual(
      await (await ask('lasare@demo.example')).json(),
    )
    expect(mails).toHaveLength(before + 1)
  })

  it('does not tell it by the time a mail takes either', async () => {
    server.mailServer.isSlow = true
    onTestFinished(() => void (server.mailServer.isSlow = false))
    expect((await ask('ekonom@demo.example')).status).toBe(200)
  })

  it('sends no flood of mails', async () => {
    const statuses = []
    for (let i = 0; i < 6; i += 1) statuses.push((await ask('granskare@demo.example')).status)
    expect(statuses).toEqual([200, 200, 200, 200, 429, 429])
  })

  it('asks for a password of some length', async () => {
    await ask('ekonom@demo.example')
    const body = { token: tokenIn(mails.at(-1)?.text), newPassword: 'short' }
    const response = await call('POST', '/api/auth/reset-password', body)
    expect(await response.json()).toMatchObject({ code: 'password-too-short', params: { length: 10 } })
  })

  it('is said plainly to be out of reach where no mail can be sent', async () => {
    const variables = { PUBLIC_URL: 'https://plan.example' }
    const silent = await createTestServer({ variables })
    const response = await silent.call('POST', '/api/auth/request-password-reset', { email: 'a@b.se' })
    expect(response.status).toBe(503)
    expect(await response.json()).toMatchObject({ code: 'mail-unavailable' })
  })
})

describe('a changed password', async () => {
  const server = await createTestServer()
  const { call, services, signIn, storage } = server

  const change = (cookie: string, currentPassword: string, options = {}) =>
    call(
      'POST',
      '/api/auth/change-password',
      { currentPassword, newPassword: 'något annat', ...options },
      { cookie },
    )
  const isSignedIn = async (cookie: string) =>
    (await call('GET', '/api/me', undefined, { cookie })).status === 200

  /** Somebody who is no demo account; returns what signs in once more. */
  async function own(email: string) {
    const user = await services.users.create({ email, name: 'Egen' })
    await services.users.setPassword(user.id, 'mitt eget lösenord')
    const organisationId = organisationIdSchema.parse('demo')
    await storage.organisations.setMember(organisationId, { userId: user.id, role: 'member' })
    return async () => cookieFrom(await signIn(email, 'mitt eget lösenord'))
  }

  it('takes the present one', async () => {
    const cookie = await (await own('a@plan.example'))()
    expect(await (await change(cookie, 'wrong')).json()).toMatchObject({ code: 'password-wrong' })
    expect((await change(cookie, 'mitt eget lösenord')).status).toBe(200)
    expect((await signIn('a@plan.example', 'något annat')).status).toBe(200)
    expect(await isSignedIn(cookie)).toBe(true)
  })

  it('signs out everywhere else where that is asked for', async () => {
    const enter = await own('b@plan.example')
    const [here, elsewhere] = [await enter(), await enter()]
    const response = await change(here, 'mitt eget lösenord', { revokeOtherSessions: true })
    expect(await isSignedIn(elsewhere)).toBe(false)
    expect(await isSignedIn(cookieFrom(response))).toBe(true)
  })

  it('is not for the demo accounts, which everybody shares', async () => {
    const response = await change(await server.cookieOf('lasare'), 'samplan-demo')
    expect(response.status).toBe(403)
    expect(await response.json()).toMatchObject({ code: 'demo-password-fixed' })
    expect((await signIn('lasare@demo.example')).status).toBe(200)
  })
})
