import { MESSAGE } from '@samplan/sync'
import { describe, expect, it } from 'vitest'
import { WebSocket } from 'ws'
import { commentOn, demoWithInboxes } from '../testing/inboxes.ts'
import { DEMO_PLAN } from '../testing/reviewedDemo.ts'

const OFFICER = 'handlaggare3'

describe('the inbox', async () => {
  const demo = await demoWithInboxes()
  const { call, as, give, idOf, inbox, kinds, unread, readAll, services } = demo

  it('tells who answers for a section of a comment, and not who wrote it', async () => {
    await readAll(OFFICER)
    await give('direktor', commentOn('skola', 'a'))
    const [notice] = await unread(OFFICER)
    expect(notice).toMatchObject({
      kind: 'comment',
      planId: 'demo',
      sectionId: 'skola',
      threadId: 'a',
      by: await idOf('direktor'),
      excerpt: 'Varför?',
    })
    expect(await kinds('direktor')).toEqual([])
  })

  it('tells of a command once, however often it is sent', async () => {
    const headers = { 'Idempotency-Key': 'once' }
    for (const _ of [1, 2]) await give('direktor', commentOn('skola', 'b'), headers)
    const about = (await inbox(OFFICER)).notices.filter(({ threadId }) => threadId === 'b')
    expect(about).toHaveLength(1)
  })

  it('comes in pages, and counts what is unread', async () => {
    await readAll(OFFICER)
    for (let count = 0; count < 55; count++) await give('direktor', commentOn('skola', `page-${count}`))
    const first = await inbox(OFFICER)
    expect(first.notices).toHaveLength(50)
    expect(first.unread).toBe(55)
    const next = await inbox(OFFICER, `?before=${first.notices.at(-1)?.id ?? ''}`)
    expect(next.notices.slice(0, 5).map(({ threadId }) => threadId)).toEqual(
      [4, 3, 2, 1, 0].map((count) => `page-${count}`),
    )
  })

  it('is read by notice, and by nobody else', async () => {
    await readAll(OFFICER)
    await give('direktor', commentOn('skola', 'c'))
    await give('direktor', commentOn('skola', 'd'))
    const ids = (await unread(OFFICER)).filter(({ threadId }) => threadId === 'c').map(({ id }) => id)
    await call('POST', '/api/inbox/read', { ids }, as('direktor'))
    expect((await inbox(OFFICER)).unread).toBe(2)
    expect((await call('POST', '/api/inbox/read', { ids }, as(OFFICER))).status).toBe(204)
    expect((await unread(OFFICER)).map(({ threadId }) => threadId)).toEqual(['d'])
  })

  it('tells of a returned section with the reason, also who had marked it ready for another', async () => {
    await readAll(OFFICER)
    await give('samordnare', { type: 'set-section-status', sectionId: 'skola', status: 'ready' })
    expect(await kinds('direktor')).toContain('section-ready')
    await readAll('samordnare')
    const note = 'Målen behöver siffror.'
    await give('direktor', { type: 'set-section-status', sectionId: 'skola', status: 'returned', note })
    expect(await unread(OFFICER)).toMatchObject([{ kind: 'section-returned', excerpt: note }])
    expect(await kinds('samordnare')).toEqual(['section-returned'])
  })

  it('is empty for who has left the plan', async () => {
    await give('direktor', commentOn('forskning', 'e'))
    const owner = (await services.sync.readOutline(DEMO_PLAN)).sections.find(({ id }) => id === 'forskning')
    const key = 'handlaggare5'
    expect(owner?.ownerIds).toEqual([await idOf(key)])
    expect((await inbox(key)).unread).toBeGreaterThan(0)
    await give('samordnare', { type: 'remove-member', userId: await idOf(key) })
    expect(await inbox(key)).toEqual({ notices: [], unread: 0 })
  })

  it('is for who is signed in, and takes no nonsense', async () => {
    expect((await call('GET', '/api/inbox')).status).toBe(401)
    expect((await call('POST', '/api/inbox/read', { ids: ['not an id'] }, as(OFFICER))).status).toBe(422)
    expect((await call('POST', '/api/inbox/read', {}, as(OFFICER))).status).toBe(422)
  })
})

describe('news', () => {
  it('come to who has the plan open, and to nobody else', async () => {
    const { as, give, listen, services } = await demoWithInboxes()
    const http = await listen()
    const open = async (key: Parameters<typeof as>[0]) => {
      const url = `${http.origin.replace('http', 'ws')}/sync/demo?control=1`
      const socket = new WebSocket(url, { headers: { Cookie: as(key).cookie } })
      const heard: number[] = []
      // A control message of the whole plan carries nothing: its type is the last byte.
      socket.on('message', (data: Buffer) => heard.push(data.at(-1) ?? 0))
      await new Promise((resolve) => socket.once('open', resolve))
      return { heard, next: () => new Promise((resolve) => socket.once('message', resolve)) }
    }
    const [owner, author] = [await open(OFFICER), await open('direktor')]
    const news = owner.next()
    await give('direktor', commentOn('skola', 'a'))
    await services.notifier.idle()
    await news
    expect(owner.heard).toContain(MESSAGE.news)
    expect(author.heard).not.toContain(MESSAGE.news)
    await http.stop()
  })
})

describe('what a process that died has left to tell', () => {
  it('is told at the next start', async () => {
    const demo = await demoWithInboxes()
    const { services, give, kinds, readAll } = demo
    await readAll(OFFICER)
    await services.notifier.stop()
    await give('direktor', commentOn('skola', 'a'))
    expect(await kinds(OFFICER)).toEqual([])
    await services.notifier.start()
    expect(await kinds(OFFICER)).toEqual(['comment'])
    await services.notifier.catchUp()
    expect(await kinds(OFFICER)).toEqual(['comment'])
  })
})

describe('the settings of mail', async () => {
  const { call, as } = await demoWithInboxes()
  const path = '/api/inbox/settings'

  it('have defaults, and change by what is named', async () => {
    const settings = { mail: 'digest', quietFrom: '18:00', quietTo: '07:00', weekends: true, language: 'sv' }
    expect(await (await call('GET', path, undefined, as(OFFICER))).json()).toEqual(settings)
    const changed = { ...settings, mail: 'none', quietFrom: '16:30' }
    const change = { mail: 'none', quietFrom: '16:30' }
    expect(await (await call('PUT', path, change, as(OFFICER))).json()).toEqual(changed)
    expect(await (await call('GET', path, undefined, as(OFFICER))).json()).toEqual(changed)
    expect(await (await call('GET', path, undefined, as('direktor'))).json()).toEqual(settings)
  })

  it.each([{ quietFrom: '24:00' }, { quietTo: '7' }, { mail: 'hourly' }, { language: 'fi' }])(
    'refuse %o',
    async (change) => {
      expect((await call('PUT', path, change, as(OFFICER))).status).toBe(422)
    },
  )
})
