/** What somebody who may comment might try: to lie, to hide, to make everybody else wait. */
import { makeTextAnchor, projectSection, sectionDocName } from '@samplan/document'
import { sectionIdSchema, type TextAnchor } from '@samplan/domain'
import { expect, it } from 'vitest'
import { DEMO_PLAN, reviewedDemo } from '../testing/reviewedDemo.ts'

const SECTION = sectionIdSchema.parse('skola')
const OK = { status: 200, code: null }
const INVALID = { status: 422, code: 'request-invalid' }

const { give, thread, enter, services } = await reviewedDemo()

const started = (threadId: string, given: object = {}) => ({
  type: 'start-thread',
  threadId,
  sectionId: SECTION,
  anchor: { kind: 'section' },
  message: { messageId: 'first', body: 'Varför?' },
  suggestion: null,
  mustBeAnswered: false,
  ...given,
})

/** The opening words of the section's first paragraph. */
const openingWords = (): Promise<TextAnchor> =>
  services.sync.read(DEMO_PLAN, sectionDocName(SECTION), (doc) => {
    const [paragraph] = projectSection(doc, SECTION)
    if (paragraph === undefined) throw new Error('The section has text')
    const place = { kind: 'prose', elementId: paragraph.id } as const
    const anchor = makeTextAnchor(doc, SECTION, { place, offset: 0 }, { place, offset: 11 })
    if (anchor === null) throw new Error('The paragraph has words')
    return anchor
  })

it('quotes what stands in the section, whatever is sent as quote', async () => {
  const anchor = await openingWords()
  const lie = { ...anchor, quote: 'Vi struntar i det' }
  expect(await give('granskare', started('lie', { anchor: lie }))).toEqual(OK)
  expect((await thread('lie'))?.anchor).toEqual(anchor)
  const invented = { ...lie, runs: [[4711, 0, lie.quote.length]] }
  expect(await give('granskare', started('invented', { anchor: invented }))).toEqual(OK)
  expect((await thread('invented'))?.anchor).toMatchObject({ quote: lie.quote, claimed: true })
})

it('quotes what stands in the section also while the plan is frozen', async () => {
  const anchor = await openingWords()
  expect(await give('direktor', { type: 'set-settings', settings: { commentsWhileFrozen: true } })).toEqual(
    OK,
  )
  await enter('frozen')
  expect(await give('granskare', started('cold', { anchor: { ...anchor, quote: 'Lögn' } }))).toEqual(OK)
  expect((await thread('cold'))?.anchor).toEqual(anchor)
  await enter('drafting')
})

it('keeps nothing that cannot be seen of what is written', async () => {
  const body = ' Bra\u202E\u0000\u200B!\r\nTack \uD83C\n'
  expect(await give('granskare', started('unseen', { message: { messageId: 'm', body } }))).toEqual(OK)
  expect((await thread('unseen'))?.messages[0]?.body).toBe('Bra!\nTack')
  const note = { type: 'set-section-status', sectionId: SECTION, status: 'returned', note: 'Nej\u202E\u0000' }
  expect(await give('direktor', note)).toEqual(OK)
  const { sections } = await services.sync.readOutline(DEMO_PLAN)
  expect(sections.find(({ id }) => id === SECTION)?.statusChange?.note).toBe('Nej')
})

it.each([
  ['of great depth', '['.repeat(200) + ']'.repeat(200)],
  ['of great length', JSON.stringify('x'.repeat(100_000))],
])('refuses a suggested value %s', async (_, value) => {
  const anchor = { kind: 'block', blockId: 'block' }
  const suggestion = { kind: 'field', field: 'due', value: 'VALUE', ground: null }
  const body = JSON.stringify(started('value', { anchor, suggestion })).replace('"VALUE"', value)
  expect(await give('granskare', JSON.parse(body))).toEqual(INVALID)
})

it('refuses runs that mark a character twice, which would be looked for again and again', async () => {
  const anchor = await openingWords()
  const runs = [...anchor.runs, ...anchor.runs]
  expect(await give('granskare', started('twice', { anchor: { ...anchor, runs } }))).toEqual(INVALID)
})

it('lets nobody give commands faster than people do', async () => {
  const reply = { type: 'reply', threadId: 'none', messageId: 'm', body: 'Och en till.' }
  const answers = await Promise.all(Array.from({ length: 610 }, () => give('ekonom', reply)))
  expect(answers.filter(({ status }) => status === 429).length).toBeGreaterThan(0)
  expect(await give('granskare', reply)).toEqual({ status: 404, code: 'thread-unknown' })
})

it('lets one of two be heard who remind at once', async () => {
  const remind = { type: 'remind-owners', sectionId: SECTION }
  await Promise.all([give('direktor', remind), give('samordnare', remind)])
  await services.notifier.idle()
  const { sections } = await services.sync.readOutline(DEMO_PLAN)
  const userId = sections.find(({ id }) => id === SECTION)?.ownerIds[0]
  const organisationId = (await services.storage.planIndex.get(DEMO_PLAN))?.organisationId
  if (organisationId === undefined || userId === undefined) throw new Error('The section has an owner')
  const inbox = await services.storage.notices.list({ organisationId, userId }, { before: null, limit: 50 })
  expect(inbox.filter(({ kind }) => kind === 'reminder')).toHaveLength(1)
})
