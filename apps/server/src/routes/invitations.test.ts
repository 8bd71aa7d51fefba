import { planIdSchema } from '@samplan/domain'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { createTestServer } from '../testing/testServer.ts'

const PLAN = planIdSchema.parse('demo')
const doneSchema = z.object({
  invitation: z.object({ email: z.string(), link: z.string(), mailed: z.boolean() }).nullable(),
})

async function inviting(mail = true) {
  const server = await createTestServer({ mail })
  const cookie = await server.cookieOf('samordnare')
  const invite = async (email: string, role = 'areaOfficer') => {
    const response = await server.call('POST', '/api/plans/demo/invitations', { email, role }, { cookie })
    expect(response.status).toBe(201)
    const { invitation } = doneSchema.parse(await response.json())
    return { invitation, token: invitation?.link.split('/').at(-1) ?? '' }
  }
  const accept = (token: string, password = 'mitt eget lösenord') =>
    server.call('POST', `/api/invitations/${token}/accept`, { name: 'Ny Person', password })
  return { ...server, cookie, invite, accept }
}

describe('an invitation', () => {
  it('makes a member at once, and lets the person in when the link is followed', async () => {
    const { accept, call, invite, mails, services, signIn } = await inviting()
    const { invitation, token } = await invite('Ny@Plan.Example')
    expect(invitation).toEqual({
      email: 'ny@plan.example',
      link: `http://localhost/inbjudan/${token}`,
      mailed: true,
    })
    expect(mails.at(-1)).toMatchObject({ to: 'ny@plan.example' })
    expect(mails.at(-1)?.text).toContain(invitation?.link)

    const user = await services.users.findByEmail('ny@plan.example')
    const { members } = await services.sync.readOutline(PLAN)
    expect(members.at(-1)).toEqual({ userId: user?.id, role: 'areaOfficer' })

    expect(await (await call('GET', `/api/invitations/${token}`)).json()).toEqual({
      email: 'ny@plan.example',
      invitedBy: 'Karin Lindahl',
      planTitle: 'Verksamhetsplan och budget 2027',
    })
    expect((await signIn('ny@plan.example', 'mitt eget lösenord')).status).toBe(401)
    expect(await (await accept(token)).json()).toEqual({ email: 'ny@plan.example' })
    expect((await signIn('ny@plan.example', 'mitt eget lösenord')).status).toBe(200)
  })

  it('shows the person among the people, as invited until the link is followed', async () => {
    const { accept, call, cookie, invite } = await inviting()
    const person = async () => {
      const people = await (await call('GET', '/api/plans/demo/people', undefined, { cookie })).json()
      return z
        .array(z.looseObject({ email: z.string() }))
        .parse(people)
        .find(({ email }) => email === 'ny@plan.example')
    }
    const { token } = await invite('ny@plan.example', 'reviewer')
    expect(await person()).toMatchObject({ name: 'ny', role: 'reviewer', invited: true })
    await accept(token)
    expect(await person()).toMatchObject({ name: 'Ny Person', invited: false })
  })

  it('comes with the command too', async () => {
    const { call, cookie } = await inviting(false)
    const command = { type: 'set-member', email: 'ny@plan.example', role: 'reader' }
    const response = await call('POST', '/api/plans/demo/commands', command, { cookie })
    const { invitation } = doneSchema.parse(await response.json())
    expect(invitation).toMatchObject({ email: 'ny@plan.example', mailed: false })
  })

  it('is needless for who has an account', async () => {
    const { invite, mails, services } = await inviting()
    const { invitation } = await invite('lasare@demo.example', 'reviewer')
    expect(invitation).toBeNull()
    expect(mails).toEqual([])
    const user = await services.users.findByEmail('lasare@demo.example')
    expect((await services.sync.readOutline(PLAN)).members).toContainEqual({
      userId: user?.id,
      role: 'reviewer',
    })
  })

  it('is for those who manage members to make, see and revoke', async () => {
    const { call, cookieOf, invite, services } = await inviting()
    await invite('ny@plan.example')
    for (const key of ['handlaggare1', 'ekonom', 'sekreterare', 'granskare', 'lasare']) {
      const cookie = await cookieOf(key)
      const body = { email: `av-${key}@plan.example`, role: 'director' }
      expect((await call('POST', '/api/plans/demo/invitations', body, { cookie })).status).toBe(403)
      expect((await call('GET', '/api/plans/demo/invitations', undefined, { cookie })).status).toBe(403)
      expect(await services.users.findByEmail(body.email)).toBeNull()
    }
  })

  it('opens nothing once revoked', async () => {
    const { accept, call, cookie, invite } = await inviting()
    const { token } = await invite('ny@plan.example')
    const open = z.array(z.object({ id: z.string(), email: z.string(), role: z.string() }))
    const listed = async () =>
      open.parse(await (await call('GET', '/api/plans/demo/invitations', undefined, { cookie })).json())
    const [only] = await listed()
    expect(only).toMatchObject({ email: 'ny@plan.example', role: 'areaOfficer' })
    await call('DELETE', `/api/plans/demo/invitations/${only?.id}`, undefined, { cookie })
    expect(await listed()).toEqual([])
    expect(await (await accept(token)).json()).toMatchObject({ code: 'invitation-unknown' })
  })

  it('opens nothing once it is old, used, or made up', async () => {
    const { accept, clock, invite } = await inviting()
    const { token: first } = await invite('ny@plan.example')
    clock.now += 14 * 24 * 3_600_000
    expect(await (await accept(first)).json()).toMatchObject({ status: 403, code: 'invitation-expired' })
    const { token: second } = await invite('ny@plan.example')
    const { token: third } = await invite('ny@plan.example')
    expect((await accept(third)).status).toBe(200)
    expect(await (await accept(third)).json()).toMatchObject({ code: 'invitation-used' })
    // Else a link left in some mailbox would change the password of a person who has chosen one.
    expect(await (await accept(second)).json()).toMatchObject({ code: 'invitation-used' })
    expect(await (await accept('made-up')).json()).toMatchObject({ code: 'invitation-unknown' })
  })

  it('asks for a password of some length', async () => {
    const { accept, invite } = await inviting()
    const { token } = await invite('ny@plan.example')
    expect(await (await accept(token, 'kort')).json()).toMatchObject({ code: 'password-too-short' })
    expect(await (await accept(token, 'x'.repeat(200))).json()).toMatchObject({ code: 'password-too-long' })
    expect((await accept(token)).status).toBe(200)
  })
})
