import { commandSchema, organisationIdSchema } from '@samplan/domain'
import { describe, expect, it } from 'vitest'
import type { DemoAccountKey } from '../demo/accounts.ts'
import { commentOn, demoWithInboxes } from '../testing/inboxes.ts'
import { DEMO_PLAN } from '../testing/reviewedDemo.ts'
import type { TestServerOptions } from '../testing/testServer.ts'

const OFFICER = 'handlaggare3'
const approve = (sectionId: string) => ({
  type: 'set-section-status',
  sectionId,
  status: 'approved',
  note: null,
})
const resolve = (threadId: string) => ({ type: 'resolve-thread', threadId })

async function reviewing(options: TestServerOptions = {}) {
  const demo = await demoWithInboxes(options)
  const { call, as } = demo
  const path = '/api/plans/demo/held'
  const request = async (
    method: string,
    address: string,
    body?: object,
    key: DemoAccountKey = 'direktor',
  ) => {
    const response = await call(method, `${path}${address}`, body, as(key))
    const text = await response.text()
    const answer: unknown = text === '' ? null : JSON.parse(text)
    return { status: response.status, answer }
  }
  return {
    ...demo,
    request,
    hold: (id: string, command: object, key?: DemoAccountKey) => request('PUT', `/${id}`, { command }, key),
    held: async (key?: DemoAccountKey) => (await request('GET', '', undefined, key)).answer,
    send: async (at: number | null = null) => (await request('POST', '/send', { at })).answer,
  }
}

describe('a held review', async () => {
  const demo = await reviewing()
  const { give, hold, held, send, request, kinds, readAll, threads, clock } = demo

  it('is seen by its author alone, and does nothing before it is sent', async () => {
    await readAll(OFFICER)
    expect(await hold('1', commentOn('skola', 'held'))).toEqual({ status: 204, answer: null })
    await hold('2', approve('skola'))
    expect(await held()).toMatchObject({
      commands: [
        { id: '1', command: { type: 'start-thread' }, heldAt: clock.now, failure: null },
        { id: '2', command: approve('skola') },
      ],
      sendAt: null,
    })
    expect(await held('samordnare')).toEqual({ commands: [], sendAt: null })
    expect((await threads()).some(({ id }) => id === 'held')).toBe(false)
    expect(await kinds(OFFICER)).toEqual([])
  })

  it('is sent in its order, and says how many were told', async () => {
    await hold('3', { type: 'reply', threadId: 'held', messageId: 'held-2', body: 'Dessutom …' })
    expect(await send()).toEqual({ sendAt: null, sent: 3, people: 1, failed: [] })
    expect((await kinds(OFFICER)).toSorted()).toEqual(['comment', 'reply', 'section-approved'])
    expect(await held()).toEqual({ commands: [], sendAt: null })
    expect(await send()).toEqual({ sendAt: null, sent: 0, people: 0, failed: [] })
  })

  it('keeps what could not be done, with the reason', async () => {
    await give(OFFICER, commentOn('skola', 'gone'))
    await hold('4', resolve('gone'))
    await hold('5', approve('miljo'))
    await give(OFFICER, { type: 'remove-thread', threadId: 'gone' })
    expect(await send()).toMatchObject({ sent: 1, failed: [{ id: '4', code: 'thread-unknown' }] })
    expect(await held()).toMatchObject({ commands: [{ id: '4', failure: 'thread-unknown' }], sendAt: null })
    expect(await request('DELETE', '/4')).toEqual({ status: 204, answer: null })
    expect(await held()).toEqual({ commands: [], sendAt: null })
  })

  it('takes verdicts and comments of who reviews, and judges them at once', async () => {
    expect((await hold('6', commentOn('skola', 'x'), OFFICER)).status).toBe(403)
    expect((await request('POST', '/send', { at: null }, OFFICER)).status).toBe(403)
    expect((await hold('6', { type: 'remove-member', userId: 'somebody' })).status).toBe(422)
    expect((await hold('6', { ...approve('skola'), status: 'perfect' })).status).toBe(422)
    expect((await hold('no id', approve('skola'))).status).toBe(422)
    expect((await hold('6', approve('skola'), 'lasare')).status).toBe(403)
    expect(await held(OFFICER)).toEqual({ commands: [], sendAt: null })
  })

  it('holds five hundred things at most', async () => {
    const command = commandSchema.parse(approve('skola'))
    const organisationId = organisationIdSchema.parse('demo')
    const by = { planId: DEMO_PLAN, userId: await demo.idOf('samordnare'), organisationId }
    for (let count = 0; count < 500; count++) {
      await demo.storage.heldReview.put(by, { id: `${count}`, command, heldAt: 0 }, 500)
    }
    const { status, answer } = await hold('one-more', command, 'samordnare')
    expect([status, answer]).toMatchObject([409, { code: 'held-too-many', params: { max: 500 } }])
    expect((await hold('499', resolve('held'), 'samordnare')).status).toBe(204)
  })
})

describe('a review that is sent at a time', () => {
  const HOUR = 3_600_000

  it('goes then, also after a restart', async () => {
    const first = await reviewing()
    const { clock, hold, send, storage } = first
    await hold('1', commentOn('skola', 'held'))
    const at = clock.now + HOUR
    expect(await send(at)).toEqual({ sendAt: at, sent: 0, people: 0, failed: [] })
    await first.jobs.tick()
    expect(await first.held()).toMatchObject({ commands: [{ id: '1' }], sendAt: at })
    await first.services.notifier.stop()
    first.services.sync.stop()

    const second = await reviewing({ storage })
    await second.readAll(OFFICER)
    second.clock.now = at
    await second.jobs.tick()
    expect(await second.kinds(OFFICER)).toEqual(['comment'])
    expect(await second.held()).toEqual({ commands: [], sendAt: null })
  })

  it('goes on where it was cut off, and does nothing twice', async () => {
    const demo = await reviewing()
    const { clock, give, hold, held, send, jobs, kinds, readAll, thread } = demo
    await give(OFFICER, commentOn('skola', 'answered'))
    await hold('1', resolve('answered'))
    await hold('2', commentOn('skola', 'held'))
    await send(clock.now + HOUR)
    // The first has been done, the process has died before it was off the list, and somebody has gone on.
    await give('direktor', resolve('answered'), { 'Idempotency-Key': 'held-1' })
    await give(OFFICER, { type: 'reopen-thread', threadId: 'answered' })
    await readAll(OFFICER)
    clock.now += HOUR
    await jobs.tick()
    expect(await thread('answered')).toMatchObject({ resolution: null })
    expect(await kinds(OFFICER)).toEqual(['comment'])
    expect(await held()).toEqual({ commands: [], sendAt: null })
  })

  it('can be kept back again', async () => {
    const { clock, hold, held, send, request, jobs } = await reviewing()
    await hold('1', commentOn('skola', 'held'))
    await send(clock.now + HOUR)
    expect((await request('DELETE', '/schedule')).status).toBe(204)
    clock.now += 2 * HOUR
    await jobs.tick()
    expect(await held()).toMatchObject({ commands: [{ id: '1', failure: null }], sendAt: null })
  })

  it('says to its author what was refused meanwhile', async () => {
    const { clock, give, hold, held, send, jobs } = await reviewing()
    await give('direktor', commentOn('skola', 'gone'))
    await hold('1', resolve('gone'))
    await send(clock.now + HOUR)
    await give('direktor', { type: 'remove-thread', threadId: 'gone' })
    clock.now += HOUR
    await jobs.tick()
    expect(await held()).toMatchObject({ commands: [{ id: '1', failure: 'thread-unknown' }], sendAt: null })
  })
})
