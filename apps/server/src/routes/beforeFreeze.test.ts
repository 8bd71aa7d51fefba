/** What is done on the day of a freeze: it is announced, and what is open and harmless is closed at once. */
import { beforeEach, describe, expect, it } from 'vitest'
import type { DemoAccountKey } from '../demo/accounts.ts'
import { CASE_PLAN, caseServer, type CaseServer } from '../testing/caseServer.ts'

let server: CaseServer

beforeEach(async () => {
  server = await caseServer()
})

describe('an announced freeze', () => {
  const announce = (key: DemoAccountKey, freezeAt: unknown) =>
    server.give(key, { type: 'announce-freeze', freezeAt })

  it('is said in the outline, to those who write, and is over with the freeze', async () => {
    const freezeAt = Date.UTC(2026, 10, 20, 15)
    expect(await announce('sekreterare', freezeAt)).toBe('200')
    expect((await server.outline()).announcedFreeze).toMatchObject({
      by: server.idOf('sekreterare'),
      freezeAt,
    })
    await server.services.notifier.idle()
    const inbox = async (key: DemoAccountKey) => (await server.request(key, 'GET', '/api/inbox')).content
    expect(await inbox('handlaggare1')).toMatchObject({
      notices: [{ kind: 'freeze-announced', planId: CASE_PLAN, excerpt: '2026-11-20T15:00:00.000Z' }],
    })
    expect(JSON.stringify(await inbox('granskare'))).not.toContain('freeze-announced')
    await server.freeze('v1')
    expect((await server.outline()).announcedFreeze).toBeNull()
    await server.services.notifier.idle()
    expect(JSON.stringify(await inbox('granskare'))).toContain('plan-frozen')
    expect(JSON.stringify(await inbox('lasare'))).not.toContain('plan-frozen')
  })

  it('may be taken back', async () => {
    await announce('direktor', 1)
    expect(await announce('direktor', null)).toBe('200')
    expect((await server.outline()).announcedFreeze).toBeNull()
  })

  it('is at a time that there is', async () => {
    expect(await announce('direktor', Number.MAX_SAFE_INTEGER)).toBe('422 request-invalid')
    expect(await announce('handlaggare1', 1)).toBe('403 forbidden')
  })
})

describe('threads closed at once', () => {
  const start = (threadId: string) => ({
    type: 'start-thread',
    threadId,
    sectionId: 'kultur',
    anchor: { kind: 'section' },
    message: { messageId: 'first', body: 'Varför?' },
    suggestion: null,
    mustBeAnswered: threadId === 'required',
  })
  const closing = (body = 'Tas upp nästa år.') => ({
    type: 'close-threads',
    threads: ['a', 'b', 'required'].map((threadId) => ({ threadId, messageId: 'last' })),
    body,
  })

  it('let the plan be frozen with none open, and are told once', async () => {
    for (const id of ['a', 'b', 'required']) expect(await server.give('direktor', start(id))).toBe('200')
    expect(await server.give('handlaggare1', closing())).toBe('403 forbidden')
    expect(await server.give('direktor', closing('Se <@nobody>'))).toBe('409 mention-not-member')
    expect(await server.give('direktor', closing())).toBe('200')
    const review = (await server.request('direktor', 'GET', server.inPlan('freeze-review'))).content
    expect(review).toMatchObject({ openThreads: [], blocking: [{ code: 'comment.undecided' }] })
    const { content } = await server.request('direktor', 'GET', server.inPlan('activity'))
    expect(content).toMatchObject({ entries: [{ type: 'close-threads', to: { threads: 2 } }, {}, {}, {}] })
    expect(await server.give('direktor', closing())).toBe('200')
  })
})
