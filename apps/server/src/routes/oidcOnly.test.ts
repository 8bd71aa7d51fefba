import { afterAll, describe, expect, it } from 'vitest'
import { z } from 'zod'
import { createSignInLink } from '../accounts/signInLinks.ts'
import { startOidcProvider } from '../testing/oidcProvider.ts'
import { anna, CALLBACK, openOidcServer } from '../testing/oidcServer.ts'
import { cookieFrom } from '../testing/testServer.ts'

const refusalSchema = z.object({ code: z.string() })
const invitedSchema = z.object({ invitation: z.object({ link: z.string() }) })

const provider = await startOidcProvider([CALLBACK])
afterAll(() => provider.close())

describe('where the organisation’s accounts are the only way in', async () => {
  const server = await openOidcServer(provider, { OIDC_ONLY: 'on' })
  const { call, get, me, services, signIn, signInBy, withPassword } = server
  const refusal = async (path: string, body: object, cookie = '') =>
    refusalSchema.parse(await (await call('POST', path, body, { cookie })).json()).code

  it('no password opens the door, nor is one to be had', async () => {
    await withPassword('frida@kommun.example')
    expect((await signIn('frida@kommun.example', 'ett eget lösenord')).status).toBe(403)
    const asked = { email: 'frida@kommun.example' }
    expect(await refusal('/api/auth/request-password-reset', asked)).toBe('password-sign-in-off')
    const reset = { token: 'x', newPassword: 'ett nytt lösenord' }
    expect(await refusal('/api/auth/reset-password', reset)).toBe('password-sign-in-off')
    const { cookie } = await signInBy('frida', anna({ email: 'frida@kommun.example' }))
    const change = { currentPassword: 'ett eget lösenord', newPassword: 'ett nytt lösenord' }
    expect(await refusal('/api/auth/change-password', change, cookie)).toBe('password-sign-in-off')
  })

  it('an invitation leads to the sign-in', async () => {
    const command = { type: 'set-member', email: 'gun@kommun.example', role: 'reader' }
    const cookie = await server.cookieOf('samordnare')
    const invited = await call('POST', '/api/plans/demo/commands', command, { cookie })
    expect(invitedSchema.parse(await invited.json()).invitation.link).toBe('http://localhost/')
  })

  it('a link of the command line opens the door, once, for a quarter of an hour', async () => {
    const user = await withPassword('drift@kommun.example')
    const link = async (token: string, now: number) => {
      await createSignInLink(services.auth, { userId: user.id, token, now })
      return { token }
    }
    const given = await link('first', Date.now())
    const opened = await call('POST', '/api/auth/sign-in/link', given)
    expect((await me(cookieFrom(opened))).user.email).toBe('drift@kommun.example')
    expect(await refusal('/api/auth/sign-in/link', given)).toBe('link-invalid')
    const late = await link('second', Date.now() - 16 * 60_000)
    expect(await refusal('/api/auth/sign-in/link', late)).toBe('link-invalid')
  })

  it('the demo’s accounts have no other way', async () => {
    expect((await signIn('ekonom@demo.example')).status).toBe(200)
    expect(await (await get('/api/auth/methods')).json()).toMatchObject({ password: true })
  })
})
