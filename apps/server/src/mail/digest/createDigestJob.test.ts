import { afterEach, describe, expect, it } from 'vitest'
import { demoAccounts } from '../../demo/accounts.ts'
import type { Services } from '../../life/services.ts'
import { commentOn, demoWithInboxes } from '../../testing/inboxes.ts'
import { startMailServer, type TestMailServer } from '../../testing/smtpServer.ts'
import { localTime } from '../../time/localTime.ts'
import { createMailer } from '../mailer.ts'
import { createDigestJob } from './createDigestJob.ts'

const MINUTE = 60_000
const HOUR = 60 * MINUTE
const OFFICER = 'handlaggare3'
const TO = `${OFFICER}@demo.example`

const servers: TestMailServer[] = []
afterEach(async () => {
  for (const server of servers.splice(0)) await server.close()
})

/** The first full hour after `at` that is that one where the organisation is, on a working day or a weekend. */
function hourAfter(at: number, hour: string, weekend = false): number {
  let time = Math.ceil(at / HOUR) * HOUR
  while (localTime(time).time !== `${hour}:00` || localTime(time).isWeekend !== weekend) time += HOUR
  return time
}

/** Everybody has read everything; then the director comments on a section of the officer's. */
async function commented(options: { readonly url?: string; readonly refusals?: number } = {}) {
  const demo = await demoWithInboxes()
  const { clock, give, readAll, services } = demo
  const server = await startMailServer(options.refusals)
  servers.push(server)
  for (const { key } of demoAccounts) await readAll(key)
  await give('direktor', commentOn('skola', 'a'))
  await services.notifier.idle()
  /** As in an organisation with a mail server. */
  const sending = (changes: Partial<Services> = {}): Services => ({
    ...services,
    configuration: { ...services.configuration, demo: false },
    mailer: createMailer(options.url ?? server.url, 'Samplan <samplan@plan.example>'),
    ...changes,
  })
  clock.now = hourAfter(clock.now + HOUR, '12')
  const settings = (change: object) => demo.call('PUT', '/api/inbox/settings', change, demo.as(OFFICER))
  return { ...demo, server, received: server.received, sending, settings, run: createDigestJob(sending()) }
}

describe('a digest', () => {
  it('is one mail of everything that is unread, with links, and is sent once', async () => {
    const { give, received, run, services, idOf } = await commented()
    const body = `<@${await idOf(OFFICER)}>: <b>Varför</b> & hur?`
    await give('direktor', commentOn('miljo', 'b', { message: { messageId: 'b-1', body } }))
    await services.notifier.idle()
    await run()
    await run()
    const mails = received.filter(({ to }) => to.includes(TO))
    expect(mails).toHaveLength(1)
    const source = mails[0]?.source ?? ''
    expect(source).toContain('2 nyheter i')
    expect(source).toContain('Eva Sandström har kommenterat')
    expect(source).toContain('Eva Sandström nämner dig')
    expect(source).toContain('http://localhost/plan/demo?trad=a')
    expect(source).toContain('”@Samira Haddad: <b>Varför</b> & hur?”')
    expect(source).toContain('@Samira Haddad: &lt;b&gt;Varför&lt;/b&gt; &amp; hur?')
    expect(source.indexOf('Skola')).toBeLessThan(source.indexOf('Miljö'))
    expect(source).toContain('List-Unsubscribe: <http://localhost/konto#aviseringar>')
    expect(source).not.toContain('<img')
  })

  it('says of an announced freeze when it is where the organisation is, and leads to the plan', async () => {
    const { give, received, run, services } = await commented()
    await give('direktor', { type: 'announce-freeze', freezeAt: Date.UTC(2026, 10, 20, 15) })
    await services.notifier.idle()
    await run()
    const source = received.find(({ to }) => to.includes(TO))?.source ?? ''
    expect(source).toContain('Eva Sandström meddelar att planen fryses 20 november 2026 kl. 16.00')
    expect(source).not.toContain('2026-11-20T')
  })

  it('is of a length that is read, however much there is', async () => {
    const { give, received, run, services } = await commented()
    for (let each = 0; each < 60; each++) await give('direktor', commentOn('skola', `many-${each}`))
    await services.notifier.idle()
    await run()
    await run()
    const mails = received.filter(({ to }) => to.includes(TO))
    expect(mails).toHaveLength(1)
    const source = mails[0]?.source ?? ''
    expect(source).toContain('61 nyheter i')
    const shown = new Set([...source.matchAll(/trad=(many-\d+)/g)].map(([, threadId]) => threadId))
    expect(shown.size).toBe(49)
    expect(source).toContain('Det finns 11 nyheter till i Samplan.')
  })

  it('waits until the first notice is ten minutes old', async () => {
    const { clock, received, run, settings, unread } = await commented()
    await settings({ quietFrom: '00:00', quietTo: '00:00', weekends: false })
    const [notice] = await unread(OFFICER)
    clock.now = (notice?.at ?? 0) + 10 * MINUTE - 1
    await run()
    expect(received).toEqual([])
    clock.now += 1
    await run()
    expect(received).toHaveLength(1)
  })

  it('waits for the morning, and for Monday', async () => {
    const { clock, received, run } = await commented()
    for (const quiet of [
      hourAfter(clock.now, '18'),
      hourAfter(clock.now, '06'),
      hourAfter(clock.now, '12', true),
    ]) {
      clock.now = quiet
      await run()
    }
    expect(received).toEqual([])
    clock.now = hourAfter(clock.now, '07')
    await run()
    expect(received).toHaveLength(1)
  })

  it('speaks the person’s language', async () => {
    const { received, run, settings } = await commented()
    await settings({ language: 'en' })
    await run()
    expect(received[0]?.source).toContain('Eva Sandström commented: 2.3 Skola och lärande')
    expect(received[0]?.source).toContain('<html lang="en">')
  })

  it('is not sent of what has been read, or to who wants none', async () => {
    const [reader, silent] = [await commented(), await commented()]
    await reader.readAll(OFFICER)
    await silent.settings({ mail: 'none' })
    for (const { run } of [reader, silent]) await run()
    expect([...reader.received, ...silent.received]).toEqual([])
  })
})

describe('a mail server', () => {
  it('that does not take a mail is asked again after a minute', async () => {
    const { clock, received, run } = await commented({ refusals: 1 })
    await run()
    clock.now += MINUTE - 1
    await run()
    expect(received).toEqual([])
    clock.now += 1
    await run()
    await run()
    expect(received).toHaveLength(1)
  })

  it('that is down is asked less and less often, and nothing is lost or mailed twice when it is back', async () => {
    const { clock, received, run, sending, services } = await commented()
    const down = createDigestJob(
      sending({ mailer: createMailer('smtp://127.0.0.1:9', 'samplan@plan.example') }),
    )
    for (const minutes of [0, 1, 5, 15]) {
      clock.now += minutes * MINUTE
      await down()
      await down()
    }
    expect(await services.metrics.registry.metrics()).toContain('samplan_mails_total{outcome="failed"} 4')
    // Another process takes over.
    clock.now += 60 * MINUTE - 1
    await run()
    expect(received).toEqual([])
    clock.now += 1
    await run()
    await run()
    expect(received).toHaveLength(1)
  })

  it('is not handed a mail again that the database could not mark', async () => {
    const { clock, received, sending, storage } = await commented()
    let failures = 2
    const mailed: typeof storage.digests.mailed = async (...marked) => {
      if (failures-- > 0) throw new Error('The disk is full')
      await storage.digests.mailed(...marked)
    }
    const run = createDigestJob(sending({ storage: { ...storage, digests: { ...storage.digests, mailed } } }))
    await expect(run()).rejects.toThrow('The disk is full')
    await expect(run()).rejects.toThrow('The disk is full')
    await run()
    clock.now += HOUR
    await run()
    expect(received).toHaveLength(1)
  })
})

describe('in the demo', () => {
  it('no mail is sent; it is shown to the one whom it is for', async () => {
    const { call, as, jobs, received } = await commented()
    await jobs.tick()
    const shown = async (key: Parameters<typeof as>[0]): Promise<unknown> =>
      (await call('GET', '/api/inbox/mails', undefined, as(key))).json()
    const subject = 'Eva Sandström har kommenterat: 2.3 Skola och lärande'
    expect(await shown(OFFICER)).toMatchObject([{ subject }])
    expect(await shown('lasare')).toEqual([])
    expect(received).toEqual([])
  })
})
