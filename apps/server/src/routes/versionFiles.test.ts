/** What is handed out of a version: the same bytes to everybody, whoever makes them and whenever. */
import { versionFileKindSchema } from '@samplan/domain'
import { paragraphDraft } from '@samplan/domain/testing'
import { canonicalJson } from '@samplan/publish'
import { createHash } from 'node:crypto'
import { unzipSync } from 'fflate'
import { beforeAll, describe, expect, it } from 'vitest'
import { createServices } from '../life/createServices.ts'
import { caseServer, type CaseServer } from '../testing/caseServer.ts'

const FILES = ['plan.html', 'plan.pdf', 'plan-archive.pdf', 'plan.docx', 'plan.xlsx', 'plan.csv', 'plan.json']
const KINDS = versionFileKindSchema.options
const HOSTILE =
  '=HYPERLINK("http://evil.example","x") #let x = 1; <script>alert(1)</script> #image("/etc/passwd") $1^2$'

let server: CaseServer

beforeAll(async () => {
  server = await caseServer((idOf) => ({
    sections: [
      {
        id: 'kultur',
        title: HOSTILE,
        ownerIds: [idOf('handlaggare1')],
        status: 'approved',
        blocks: [paragraphDraft(HOSTILE, 'text')],
      },
    ],
  }))
  await server.freeze('v1', { label: 'Förslag 1' })
})

async function fetchFile(name: string, key: Parameters<CaseServer['cookieFor']>[0] = 'lasare', headers = {}) {
  const response = await server.call('GET', `/api/versions/v1/${name}`, undefined, {
    cookie: server.cookieFor(key),
    headers,
  })
  const bytes = Buffer.from(await response.arrayBuffer())
  return { status: response.status, headers: response.headers, bytes }
}
const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex')

describe('the files of a version', () => {
  it.each(FILES)('%s is its own hash, and may be kept', async (name) => {
    const file = await fetchFile(name)
    expect(file.status).toBe(200)
    expect(file.headers.get('ETag')).toBe(`"${sha256(file.bytes)}"`)
    expect(file.headers.get('Cache-Control')).toBe('private, max-age=31536000, immutable')
    const known = await fetchFile(name, 'lasare', { 'If-None-Match': `W/"x", "${sha256(file.bytes)}"` })
    expect([known.status, known.bytes.length]).toEqual([304, 0])
  })

  it.each([
    ['plan.pdf', '2026-118 Verksamhetsplan och budget 2027 – förslag 1.pdf'],
    ['plan-archive.pdf', '2026-118 Verksamhetsplan och budget 2027 – förslag 1 (PDF-A).pdf'],
    ['plan.json', '2026-118 Verksamhetsplan och budget 2027 – förslag 1.json'],
  ])('%s is saved as %s', async (name, saved) => {
    const disposition = (await fetchFile(name)).headers.get('Content-Disposition') ?? ''
    expect(decodeURIComponent(disposition.split("filename*=UTF-8''")[1] ?? '')).toBe(saved)
  })

  it('hang on the version’s JSON, which is canonical and hashed', async () => {
    const { bytes } = await fetchFile('plan.json')
    const [head] = (await server.readCase()).versions
    expect(sha256(bytes)).toBe(head?.sha256)
    const document: unknown = JSON.parse(bytes.toString())
    expect(canonicalJson(document)).toBe(bytes.toString())
    expect(document).toMatchObject({
      label: 'Förslag 1',
      frozenBy: { name: 'Eva Sandström' },
      previous: null,
    })
    expect(document).toMatchObject({ plan: { people: [{ name: 'Johan Nyström' }] } })
  })

  it('are made once, all of them, and listed', async () => {
    await server.services.versionFiles.catchUp()
    const [version] = (await server.readCase()).versions
    expect(version?.files.map(({ kind }) => kind).toSorted()).toEqual([
      'csv',
      'docx',
      'html',
      'pdf',
      'pdfa',
      'xlsx',
    ])
    const pdf = version?.files.find(({ kind }) => kind === 'pdf')
    expect(pdf).toEqual({
      kind: 'pdf',
      size: (await fetchFile('plan.pdf')).bytes.length,
      sha256: pdf?.sha256,
    })
  })

  it('are nobody’s who may not read the plan', async () => {
    const stranger = await server.call('GET', '/api/versions/v1/plan.json')
    expect(stranger.status).toBe(401)
    expect(await server.request('lasare', 'GET', '/api/versions/v9/plan.pdf')).toMatchObject({
      status: 404,
      content: { code: 'version-unknown' },
    })
  })

  it('hold what the plan says as text, and run none of it', async () => {
    const html = (await fetchFile('plan.html')).bytes.toString()
    expect(html).not.toContain('<script')
    expect(html).toContain('&lt;script&gt;')
    const csv = (await fetchFile('plan.csv')).bytes.toString()
    expect(csv).not.toMatch(/(^|[;,\n])=/)
    const parts = unzipSync(new Uint8Array((await fetchFile('plan.docx')).bytes))
    const text = Buffer.from(parts['word/document.xml'] ?? []).toString()
    expect(text).toContain('=HYPERLINK(')
    expect(text).not.toContain('<script')
  })
})

describe('a version’s bytes', () => {
  const renderedBy = async (services: CaseServer['services']) => {
    const version = await services.storage.register.version(await idOfV1())
    if (version === null) throw new Error('It is there')
    return version
  }
  const idOfV1 = async () => {
    const [head] = (await server.readCase()).versions
    if (head === undefined) throw new Error('It is frozen')
    return head.id
  }

  it('are the same from a second server that knows nothing of the first', async () => {
    const { storage, services } = server
    const kept = new Map<string, Uint8Array>()
    // It has the database alone, and is let make all of it anew.
    const register: typeof storage.register = {
      ...storage.register,
      file: async (_, kind) => {
        const bytes = kept.get(kind)
        return bytes === undefined
          ? null
          : { kind, renderer: '', sha256: sha256(bytes), bytes, size: bytes.length }
      },
      addFile: async (_, { kind, bytes }) => void kept.set(kind, bytes),
    }
    const second = createServices({
      configuration: services.configuration,
      secret: 'a secret of another server',
      storage: { ...storage, register },
      images: services.images,
      logger: services.logger,
      mailer: null,
      now: () => services.now() + 86_400_000,
      newId: services.newId,
      newSecret: services.newSecret,
      publicOrigin: () => 'http://elsewhere',
    })
    const version = await renderedBy(services)
    const hashes = async ({ versionFiles }: Pick<CaseServer['services'], 'versionFiles'>) => {
      const files = await Promise.all(KINDS.map((kind) => versionFiles.file(version, kind)))
      return files.map(({ bytes }) => sha256(bytes))
    }
    const first = await hashes(services)
    expect(await hashes(second)).toEqual(first)
    expect(kept.size).toBe(KINDS.length)
    await second.pdfPress.stop()
  })
})
