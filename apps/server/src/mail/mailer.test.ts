import type { AddressInfo } from 'node:net'
import { SMTPServer } from 'smtp-server'
import { afterEach, describe, expect, it } from 'vitest'
import { invitationMail } from './accountMails.ts'
import { createMailer } from './mailer.ts'

const servers: SMTPServer[] = []
afterEach(() => {
  for (const server of servers.splice(0)) server.close()
})

async function mailServer(): Promise<{ url: string; received: { to: string[]; text: string }[] }> {
  const received: { to: string[]; text: string }[] = []
  const server = new SMTPServer({
    disabledCommands: ['AUTH', 'STARTTLS'],
    onData(stream, session, done) {
      const chunks: Buffer[] = []
      stream.on('data', (chunk: Buffer) => chunks.push(chunk))
      stream.on('end', () => {
        received.push({
          to: session.envelope.rcptTo.map(({ address }) => address),
          text: Buffer.concat(chunks).toString('utf8'),
        })
        done()
      })
    },
  })
  servers.push(server)
  const port = await new Promise<number>((resolve) => {
    server.listen(0, '127.0.0.1', () => resolve((server.server.address() as AddressInfo).port))
  })
  return { url: `smtp://127.0.0.1:${port}`, received }
}

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
    expect(received[0]?.text).toContain('Subject: Inbjudan till Planen')
    expect(received[0]?.text).toContain('From: Samplan <samplan@plan.example>')
    expect(received[0]?.text).toContain('https://plan.example/inbjudan/abc')
  })

  it('fails where there is no mail server', async () => {
    const mailer = createMailer('smtp://127.0.0.1:9', 'samplan@plan.example')
    await expect(mailer.send({ to: 'a@b.se', subject: 's', text: 't' })).rejects.toThrow('ECONNREFUSED')
  })
})
