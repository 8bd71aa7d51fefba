import { afterEach, describe, expect, it } from 'vitest'
import { startMailServer, type TestMailServer } from '../testing/smtpServer.ts'
import { invitationMail } from './accountMails.ts'
import { createMailer, isAnswer } from './mailer.ts'

const servers: TestMailServer[] = []
afterEach(async () => {
  for (const server of servers.splice(0)) await server.close()
})

async function mailServer(refusals?: number): Promise<TestMailServer> {
  const server = await startMailServer(refusals)
  servers.push(server)
  return server
}

const plain = { to: 'a@b.se', subject: 's', text: 't' }

describe('createMailer', () => {
  it('hands a mail over to a mail server', async () => {
    const { url, received } = await mailServer()
    const mail = invitationMail({
      to: 'ny@plan.example',
      invitedBy: 'Karin Lindahl',
      planTitle: 'Planen',
      link: 'https://plan.example/inbjudan/abc',
      oidcName: null,
    })
    await createMailer(url, 'Samplan <samplan@plan.example>').send(mail)
    expect(received).toHaveLength(1)
    expect(received[0]?.to).toEqual(['ny@plan.example'])
    expect(received[0]?.source).toContain('Subject: Inbjudan till Planen')
    expect(received[0]?.source).toContain('From: Samplan <samplan@plan.example>')
    expect(received[0]?.source).toContain('https://plan.example/inbjudan/abc')
  })

  it('says which mail it is, and where one says that one wants none', async () => {
    const { url, received } = await mailServer()
    const mail = { ...plain, html: '<p>t</p>', id: 'abc', unsubscribe: 'https://plan.example/konto' }
    await createMailer(url, 'Samplan <samplan@plan.example>').send(mail)
    expect(received[0]?.source).toContain('Message-ID: <abc@plan.example>')
    expect(received[0]?.source).toContain('List-Unsubscribe: <https://plan.example/konto>')
    expect(received[0]?.source).toContain('Auto-Submitted: auto-generated')
    expect(received[0]?.source).toContain('multipart/alternative')
  })

  it('fails where there is no mail server', async () => {
    const sent = createMailer('smtp://127.0.0.1:9', 'samplan@plan.example').send(plain)
    const error: unknown = await sent.catch((reason: unknown) => reason)
    expect(String(error)).toContain('ECONNREFUSED')
    expect(isAnswer(error)).toBe(false)
  })

  it('fails where the mail server does not take the mail, and says that it has answered', async () => {
    const { url } = await mailServer(1)
    const sent = createMailer(url, 'samplan@plan.example').send(plain)
    const error: unknown = await sent.catch((reason: unknown) => reason)
    expect(error).toMatchObject({ responseCode: 451 })
    expect(isAnswer(error)).toBe(true)
  })
})
