/** Comments and suggestions as people give them: by commands, from a session. */
import { makeTextAnchor, projectSection, sectionDocName } from '@samplan/document'
import { sectionIdSchema, type Anchor, type SuggestedChange } from '@samplan/domain'
import { describe, expect, it } from 'vitest'
import { schemas } from '../openapi/schemas.ts'
import { DEMO_PLAN, reviewedDemo } from '../testing/reviewedDemo.ts'

const SECTION = sectionIdSchema.parse('skola')
const DOC = sectionDocName(SECTION)
const OK = { status: 200, code: null }
const refused = (status: number, code: string) => ({ status, code })

const server = await reviewedDemo()
const { give, thread, idOf, services } = server

const started = (
  threadId: string,
  {
    anchor = { kind: 'section' },
    suggestion = null,
  }: { anchor?: Anchor; suggestion?: SuggestedChange | null } = {},
) => ({
  type: 'start-thread',
  threadId,
  sectionId: SECTION,
  anchor,
  message: { messageId: 'first', body: 'Varför?' },
  suggestion,
  mustBeAnswered: false,
})
const reply = (threadId: string, body: string, messageId = 'reply') => ({
  type: 'reply',
  threadId,
  messageId,
  body,
})

/** The opening words of the section's first paragraph. */
const openingWords = ({ sync }: Pick<typeof services, 'sync'> = services) =>
  sync.read(DEMO_PLAN, DOC, (doc) => {
    const [paragraph] = projectSection(doc, SECTION)
    if (paragraph === undefined) throw new Error('The section has text')
    const place = { kind: 'prose', elementId: paragraph.id } as const
    const anchor = makeTextAnchor(doc, SECTION, { place, offset: 0 }, { place, offset: 11 })
    if (anchor === null) throw new Error('The paragraph has words')
    return anchor
  })
const openingText = async () => {
  const plan = await services.sync.readPlan(DEMO_PLAN)
  const [paragraph] = plan.sections.find(({ id }) => id === SECTION)?.blocks ?? []
  return JSON.stringify(paragraph)
}

describe('a thread', () => {
  it('is started, answered, resolved and reopened: by the session, at the server’s time', async () => {
    const [before, reviewer, officer] = [
      server.clock.now,
      await idOf('granskare'),
      await idOf('handlaggare3'),
    ]
    expect(await give('granskare', { ...started('a'), by: officer, at: 1 })).toEqual(OK)
    expect(await give('handlaggare3', { ...reply('a', 'Därför.'), by: reviewer })).toEqual(OK)
    expect(await give('granskare', { type: 'resolve-thread', threadId: 'a' })).toEqual(OK)
    const resolved = await thread('a')
    expect(resolved).toMatchObject({
      by: reviewer,
      resolution: { by: reviewer },
      messages: [{ by: reviewer }, { by: officer, body: 'Därför.' }],
    })
    expect(resolved?.at).toBeGreaterThanOrEqual(before)
    expect(await give('handlaggare1', { type: 'reopen-thread', threadId: 'a' })).toEqual(OK)
    expect((await thread('a'))?.resolution).toBeNull()
  })

  it('is for who may comment; what must be answered the review says', async () => {
    expect(await give('lasare', started('b'))).toEqual(refused(403, 'forbidden'))
    expect(await give('granskare', { ...started('b'), mustBeAnswered: true })).toEqual(
      refused(403, 'forbidden'),
    )
    expect(await give('direktor', { ...started('b'), mustBeAnswered: true })).toEqual(OK)
    const issues = await server.call('GET', '/api/plans/demo/issues', undefined, server.as('lasare'))
    expect(schemas.Issues.parse(await issues.json())).toContainEqual(
      expect.objectContaining({ code: 'comment.undecided', sectionId: SECTION, severity: 'block' }),
    )
  })

  it('takes no word that is another’s', async () => {
    await give('granskare', started('c'))
    const edit = { type: 'edit-message', threadId: 'c', messageId: 'first', body: 'Inte hans ord' }
    expect(await give('direktor', edit)).toEqual(refused(403, 'message-not-yours'))
    expect(await give('direktor', { ...edit, type: 'remove-message' })).toEqual(
      refused(403, 'message-not-yours'),
    )
    expect(await give('direktor', reply('c', 'Inte hans ord', 'first'))).toEqual(refused(409, 'id-taken'))
    expect((await thread('c'))?.messages).toMatchObject([{ body: 'Varför?', editedAt: null }])
    expect(await give('granskare', edit)).toEqual(OK)
    expect((await thread('c'))?.messages).toMatchObject([{ body: 'Inte hans ord' }])
  })

  it('that was removed takes no answer', async () => {
    await give('granskare', started('d'))
    expect(await give('granskare', { type: 'remove-thread', threadId: 'd' })).toEqual(OK)
    expect(await give('handlaggare3', reply('d', 'För sent'))).toEqual(refused(404, 'thread-unknown'))
    expect(await give('granskare', started('d'))).toEqual(refused(409, 'id-taken'))
  })

  it('is one, however often and under whatever key it is sent', async () => {
    const sent = [{}, {}, { 'Idempotency-Key': 'one' }, { 'Idempotency-Key': 'two' }]
    for (const headers of sent) {
      expect(await give('granskare', started('e'), headers)).toEqual(OK)
      expect(await give('handlaggare3', reply('e', 'En gång'), headers)).toEqual(OK)
    }
    expect((await thread('e'))?.messages).toHaveLength(2)
  })
})

describe('a body', () => {
  it('is text, HTML and all', async () => {
    const body = '<script>alert(1)</script> & <b>fet</b>'
    await give('granskare', started('f'))
    expect(await give('granskare', reply('f', body))).toEqual(OK)
    expect((await thread('f'))?.messages[1]?.body).toBe(body)
  })

  it('has an end, for the command and for the request', async () => {
    await give('granskare', started('g'))
    expect(await give('granskare', reply('g', 'å'.repeat(10_001)))).toEqual(refused(422, 'request-invalid'))
    expect(await give('granskare', reply('g', 'å'.repeat(1_000_000)))).toEqual(
      refused(413, 'request-too-large'),
    )
    expect((await thread('g'))?.messages).toHaveLength(1)
  })

  it('mentions members alone', async () => {
    await give('granskare', started('h'))
    const stranger = await services.users.create({ email: 'stranger@demo.example', name: 'Stranger' })
    const mention = (id: string) => give('granskare', reply('h', `Se <@${id}>`, id))
    expect(await mention(stranger.id)).toEqual(refused(409, 'mention-not-member'))
    expect(await mention(await idOf('lasare'))).toEqual(OK)
  })
})

describe('a suggestion', () => {
  const suggestion = { kind: 'text', replacement: 'Mindre skolor' } as const

  it('is decided once, though two decide at once', async () => {
    const before = await openingText()
    expect(await give('granskare', started('s', { anchor: await openingWords(), suggestion }))).toEqual(OK)
    expect(await give('granskare', { type: 'accept-suggestion', threadId: 's' })).toEqual(
      refused(403, 'section-not-yours'),
    )
    const decline = { type: 'decline-suggestion', threadId: 's', messageId: 'no', body: 'Nej tack' }
    const answers = await Promise.all([
      give('handlaggare3', { type: 'accept-suggestion', threadId: 's' }),
      give('direktor', decline),
    ])
    expect(answers).toContainEqual(OK)
    expect(answers).toContainEqual(refused(409, 'suggestion-decided'))
    const outcome = (await thread('s'))?.suggestion?.decision?.outcome
    expect((await openingText()).includes('Mindre skolor')).toBe(outcome === 'accepted')
    expect((await openingText()) === before).toBe(outcome === 'declined')
  })

  it('says so where its ground has changed', async () => {
    const anchor = await openingWords()
    const change = { kind: 'text', replacement: 'Andra skolor' } as const
    for (const id of ['t', 'u']) await give('granskare', started(id, { anchor, suggestion: change }))
    expect(await give('direktor', { type: 'accept-suggestion', threadId: 't' })).toEqual(OK)
    expect(await give('direktor', { type: 'accept-suggestion', threadId: 'u' })).toEqual(
      refused(409, 'suggestion-outdated'),
    )
    expect(await openingText()).toContain('Andra skolor')
  })
})

it('a thread on words that are gone meanwhile stands, with its quote', async () => {
  const anchor = await openingWords()
  await services.sync.edit(DEMO_PLAN, DOC, await idOf('handlaggare3'), (docs) => {
    docs.get(DOC)?.getXmlFragment(SECTION).delete(0, 1)
  })
  expect(await give('granskare', started('lost', { anchor }))).toEqual(OK)
  expect((await thread('lost'))?.anchor).toMatchObject({ quote: anchor.quote })
})

it('a thread goes with its block to another section, and may be decided there', async () => {
  const anchor = { kind: 'block', blockId: 'goal-behorig' }
  const suggestion = { kind: 'field', field: 'due', value: '2028', ground: null }
  expect(await give('granskare', { ...started('goal'), anchor, suggestion })).toEqual(OK)
  const move = { type: 'move-block', blockId: 'goal-behorig', beforeBlockId: null }
  const moved = give('direktor', { ...move, fromSectionId: 'skola', toSectionId: 'miljo' })
  const accepted = give('direktor', { type: 'accept-suggestion', threadId: 'goal' })
  expect([await moved, await accepted]).toEqual([OK, OK])
  expect(await thread('goal')).toMatchObject({
    sectionId: 'miljo',
    resolution: { by: await idOf('direktor') },
  })
  const plan = await services.sync.readPlan(DEMO_PLAN)
  const there = plan.sections.find(({ id }) => id === 'miljo')?.blocks
  expect(there).toContainEqual(expect.objectContaining({ id: 'goal-behorig', due: '2028' }))
})

describe('a frozen plan', () => {
  it('takes comments as it is set, and no suggested words', async () => {
    const { give: giveThere, enter, thread: threadThere, services: there } = await reviewedDemo()
    const suggestion = { kind: 'text', replacement: 'Mindre skolor' } as const
    const anchor = await openingWords(there)
    await giveThere('granskare', started('before', { anchor, suggestion }))
    await enter('frozen')
    expect(await giveThere('granskare', started('on'))).toEqual(OK)
    expect(await giveThere('granskare', started('words', { anchor }))).toEqual(OK)
    expect(await giveThere('direktor', { type: 'accept-suggestion', threadId: 'before' })).toEqual(
      refused(423, 'plan-locked'),
    )
    const closed = { type: 'set-settings', settings: { commentsWhileFrozen: false } }
    expect(await giveThere('direktor', closed)).toEqual(OK)
    expect(await giveThere('granskare', started('off'))).toEqual(refused(423, 'comments-closed'))
    expect(await giveThere('granskare', { type: 'resolve-thread', threadId: 'on' })).toEqual(
      refused(423, 'comments-closed'),
    )
    await enter('drafting')
    expect(await giveThere('granskare', { type: 'resolve-thread', threadId: 'on' })).toEqual(OK)
    expect(await threadThere('words')).toMatchObject({ anchor: { kind: 'text' }, resolution: null })
  })
})
