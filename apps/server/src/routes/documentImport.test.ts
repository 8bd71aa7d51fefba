import { planSchema, type Plan } from '@samplan/domain'
import { strFromU8, unzipSync, zipSync } from 'fflate'
import { beforeAll, describe, expect, it } from 'vitest'
import { DocumentReader } from '../documentImport/DocumentReader.ts'
import { MOST_SECTIONS } from '../documentImport/limits.ts'
import {
  BUDGET_ROWS,
  documentOf,
  heading,
  table,
  wholeDocument,
  withParts,
  type Bytes,
} from '../documentImport/testDocuments.ts'
import { documentPreviewSchema } from '../plans/documentPreview.ts'
import { clearPng } from '../testing/pictures.ts'
import { createTestServer } from '../testing/testServer.ts'

describe('POST /api/plans/import-document', async () => {
  const server = await createTestServer()
  const { app, call } = server
  const cookie = await server.cookieOf('samordnare')
  let whole: Bytes
  beforeAll(async () => {
    whole = await wholeDocument(await clearPng())
  })

  const send = (body: Bytes, query: string, as = cookie, locale = 'sv') =>
    app.request(`/api/plans/import-document?${query}`, {
      method: 'POST',
      body,
      headers: { Cookie: as, 'Accept-Language': locale },
    })
  const plans = async () => (await call('GET', '/api/plans', undefined, { cookie })).json()

  async function preview(body: Bytes) {
    const response = await send(body, 'step=preview')
    expect(response.status).toBe(200)
    return documentPreviewSchema.parse(await response.json())
  }

  async function created(body: Bytes, query = ''): Promise<Plan> {
    const response = await send(body, `step=create${query}`)
    expect(response.status).toBe(201)
    const { planId } = (await response.json()) as { planId: string }
    return planSchema.parse(
      await (await call('GET', `/api/plans/${planId}/plan.json`, undefined, { cookie })).json(),
    )
  }

  it('shows what a document would become, and makes nothing of it', async () => {
    const before = await plans()
    expect(await preview(whole)).toEqual({
      title: 'Verksamhetsplan och budget 2027',
      year: 2027,
      sections: [
        { number: '1', title: 'Inledning', depth: 1 },
        { number: '2', title: 'Mål', depth: 1 },
        { number: '2.1', title: 'Skola', depth: 2 },
        { number: 'Bilaga 1', title: 'Budget', depth: 1 },
      ],
      counts: { paragraphs: 2, lists: 2, tables: 1, images: 1, notes: 1, quotes: 0 },
      budgets: [
        {
          table: 1,
          sectionTitle: 'Budget',
          columns: ['Budget 2027', 'Utfall 2025'],
          groups: [
            {
              side: 'cost',
              title: 'Kostnader',
              lines: [
                { code: '10', label: 'Kansli', amounts: [170_000, 160_000] },
                { code: '20', label: 'Resor', amounts: [30_000, null] },
              ],
              total: [200_000, 160_000],
            },
            {
              side: 'revenue',
              title: 'Intäkter',
              lines: [
                { code: '10', label: 'Avgifter', amounts: [150_000, 150_000] },
                { code: null, label: 'Överskott från 2025', amounts: [50_000, null] },
              ],
              total: [200_000, 150_000],
            },
          ],
        },
      ],
      unmapped: [{ path: '', reason: 'header-or-footer' }],
    })
    expect(await plans()).toEqual(before)
  })

  it('makes a plan with its words, notes, pictures and a budget that adds up', async () => {
    const plan = await created(whole)
    const [introduction, , , appendix] = plan.sections
    expect(introduction?.blocks).toMatchObject([
      {
        type: 'paragraph',
        content: [
          { text: 'Vi ' },
          { text: 'vill', marks: [{ type: 'bold' }] },
          { text: ' mycket' },
          { type: 'reference', to: { kind: 'block', id: introduction?.blocks.at(-1)?.id } },
          { text: '. Se ' },
          { text: 'sidan', marks: [{ type: 'link', href: 'https://exempel.se' }] },
        ],
      },
      {
        type: 'list',
        ordered: true,
        items: [
          { content: [{}, { type: 'list', ordered: true, items: [{}] }] },
          { content: [{ content: [{ text: 'Sedan' }] }] },
        ],
      },
      { type: 'list', ordered: false },
      { type: 'image', alt: 'En skola i Ekby', file: { mediaType: 'image/png', width: 60, height: 40 } },
      { type: 'note', content: [{ content: [{ text: 'Enligt enkäten i höstas.' }] }] },
    ])
    expect(plan.facts).toMatchObject({ title: 'Verksamhetsplan och budget 2027', year: 2027 })
    expect(appendix).toMatchObject({
      kind: 'budget',
      blocks: [{ type: 'budget', statedResult: { label: 'Resultat' } }],
    })
    const [image] = introduction?.blocks.filter((block) => block.type === 'image') ?? []
    const picture = await call('GET', `/api/plans/${plan.id}/images/${image?.file?.hash}`, undefined, {
      cookie,
    })
    expect(picture.status).toBe(200)
    const issues = (await (
      await call('GET', `/api/plans/${plan.id}/issues`, undefined, { cookie })
    ).json()) as {
      code: string
    }[]
    expect(issues.filter(({ code }) => code.startsWith('budget.total'))).toEqual([])
  })

  it('leaves a table a table where it is not wanted as a budget, and takes title and year as chosen', async () => {
    const plan = await created(whole, '&budgets=&title=V%C3%A5r%20plan&year=2030')
    expect(plan.sections.at(-1)?.blocks).toMatchObject([
      { type: 'table', rows: { length: BUDGET_ROWS.length } },
    ])
    expect(plan.facts).toMatchObject({ title: 'Vår plan', year: 2030 })
    expect(plan.budgetColumns).toMatchObject([{ label: 'Budget 2030', kind: 'budget' }])
  })

  it('keeps a picture that cannot be taken in as a place for one, and says so', async () => {
    const broken = withParts(whole, pictureParts(whole))
    const response = await send(broken, 'step=create')
    const { unmapped } = (await response.json()) as { unmapped: object[] }
    expect(unmapped).toContainEqual({ path: 'Inledning', reason: 'image' })
  })

  it.each<[string, (bytes: Bytes) => Bytes | Promise<Bytes>, number, string]>([
    ['30 MB', () => new Uint8Array(30_000_000).fill(0x50), 413, 'import-too-large'],
    ['text', () => Buffer.from('Hej'), 422, 'import-not-docx'],
    ['nothing', () => new Uint8Array(0), 422, 'import-not-docx'],
    ['a package of another kind', () => zipSync({ 'a.txt': new Uint8Array(3) }), 422, 'import-not-docx'],
    ['half a document', (bytes) => bytes.slice(0, bytes.length / 2), 422, 'import-document-unreadable'],
    ['a document of before 2007', () => compound(''), 422, 'import-old-word'],
    ['a locked document', () => compound('EncryptedPackage'), 422, 'import-encrypted'],
    ['macros', (bytes) => withParts(bytes, { 'word/vbaProject.bin': 'x' }), 422, 'import-has-macros'],
    [
      'the type of a file with macros',
      (bytes) => withParts(bytes, macroTypes(bytes)),
      422,
      'import-has-macros',
    ],
    [
      'a bomb',
      (bytes) => withParts(bytes, { 'word/comments.xml': new Uint8Array(61_000_000) }),
      413,
      'import-unpacks-too-large',
    ],
    ['a bomb that lies of its size', lyingBomb, 422, 'import-document-unreadable'],
    [
      'a body that is no XML',
      (bytes) => withParts(bytes, { 'word/document.xml': '<w:document' }),
      422,
      'import-document-unreadable',
    ],
    [
      'elements without end',
      (bytes) => withParts(bytes, { 'word/document.xml': nested(['sdt', 'sdtContent'], 20_000) }),
      422,
      'import-document-unreadable',
    ],
    [
      'a table in a table in a table, deeper than a plan goes',
      (bytes) => withParts(bytes, { 'word/document.xml': nested(['tbl', 'tr', 'tc'], 100) }),
      422,
      'import-document-unreadable',
    ],
    [
      'more sections than a plan has',
      () =>
        documentOf(Array.from({ length: MOST_SECTIONS + 1 }, (_, index) => heading(`Rubrik ${index}`, 1))),
      422,
      'import-document-too-long',
    ],
  ])('takes in nothing of %s', async (_, body, status, code) => {
    const before = await plans()
    const bytes = await body(whole)
    const response = await send(bytes, 'step=create')
    const problem = (await response.json()) as { code: string; title: string }
    expect([response.status, problem.code]).toEqual([status, code])
    expect(problem.title).toMatch(/^\p{Lu}.*\.$/u)
    expect(await plans()).toEqual(before)
  })

  it('gives up what takes too long', async () => {
    const reader = new DocumentReader({ limitMs: 0 })
    const setting = { planId: 'plan', organisationName: 'Förbundet', year: 2027 } as never
    expect(await reader.read({ bytes: whole, setting })).toMatchObject({
      ok: false,
      code: 'import-took-too-long',
    })
    await reader.stop()
  })

  it('needs to know what to do', async () => {
    for (const query of ['', 'step=guess', 'step=create&budgets=all', 'step=create&year=12'])
      expect((await send(whole, query)).status).toBe(422)
  })

  it.each(['handlaggare1', 'ekonom', 'granskare', 'lasare'])('is not for %s', async (key) => {
    const response = await send(whole, 'step=preview', await server.cookieOf(key))
    expect(await response.json()).toMatchObject({ status: 403, code: 'forbidden' })
  })

  it('speaks English to whoever reads English', async () => {
    const response = await send(compound(''), 'step=preview', cookie, 'en')
    expect(await response.json()).toMatchObject({ title: 'The file is saved in an older Word format.' })
  })

  it('reads a table without a header row', async () => {
    const plan = await created(
      await documentOf([
        heading('Tabell', 1),
        table(
          [
            ['a', 'b'],
            ['1', '2'],
          ],
          { titled: false },
        ),
      ]),
    )
    expect(plan.sections[0]?.blocks).toMatchObject([
      { type: 'table', rows: [{ cells: [{ header: false }, {}] }, {}] },
    ])
  })
})

/** As much of a compound file as tells what it is. */
const compound = (stream: string): Bytes =>
  new Uint8Array(
    Buffer.concat([Buffer.from([0xd0, 0xcf, 0x11, 0xe0]), Buffer.alloc(600), Buffer.from(stream, 'utf16le')]),
  )

const TYPES = '[Content_Types].xml'

function macroTypes(bytes: Bytes): Record<string, string> {
  const types = strFromU8(unzipSync(bytes)[TYPES] ?? new Uint8Array())
  const macro = 'application/vnd.ms-word.document.macroEnabled.main+xml'
  return { [TYPES]: types.replace(/application\/[\w.-]+wordprocessingml\.document\.main\+xml/, macro) }
}

const pictureParts = (bytes: Bytes): Record<string, string> =>
  Object.fromEntries(
    Object.keys(unzipSync(bytes)).flatMap((name) => (name.endsWith('.png') ? [[name, 'no picture']] : [])),
  )

const nested = (elements: readonly string[], depth: number): string => {
  const open = elements
    .map((name) => `<w:${name}>`)
    .join('')
    .repeat(depth)
  const close = elements
    .toReversed()
    .map((name) => `</w:${name}>`)
    .join('')
    .repeat(depth)
  const names = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
  return `<w:document ${names}><w:body>${open}${close}</w:body></w:document>`
}

/** Says in its headers that a part of megabytes has ten bytes. */
function lyingBomb(bytes: Bytes): Bytes {
  const size = 5_000_001
  const packed = withParts(bytes, { 'word/comments.xml': new Uint8Array(size) })
  const view = new DataView(packed.buffer, packed.byteOffset)
  for (let at = 0; at < packed.length - 4; at += 1)
    if (view.getUint32(at, true) === size) view.setUint32(at, 10, true)
  return packed
}
