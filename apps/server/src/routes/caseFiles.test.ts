/** Excerpts of minutes: PDFs, handed in by those who keep the case, and kept as they were. */
import { createHash } from 'node:crypto'
import { beforeAll, describe, expect, it } from 'vitest'
import { caseServer, type CaseServer } from '../testing/caseServer.ts'
import { caseFileSchema } from '../case/answers.ts'
import type { DemoAccountKey } from '../demo/accounts.ts'

const PDF = new Uint8Array(Buffer.from('%PDF-1.7 an excerpt'))
const NAME = 'Protokollsutdrag § 84.pdf'

let server: CaseServer

beforeAll(async () => {
  server = await caseServer()
  await server.freeze('v1')
})

async function handIn(
  body: string | Uint8Array<ArrayBuffer>,
  key: DemoAccountKey = 'sekreterare',
  query = `?name=${encodeURIComponent(NAME)}`,
) {
  const response = await server.app.request(
    server.inPlan(`case-files${query}`),
    {
      method: 'POST',
      body,
      headers: { Cookie: server.cookieFor(key), 'Content-Type': 'application/pdf', Host: 'localhost' },
    },
    { incoming: { socket: { remoteAddress: '127.0.0.1' } } },
  )
  const content: unknown = await response.json()
  return { status: response.status, content }
}

describe('an excerpt', () => {
  it('is kept byte by byte, under the name that it came with', async () => {
    const { status, content } = await handIn(PDF)
    expect(status).toBe(201)
    const file = caseFileSchema.parse(content)
    expect(file).toMatchObject({
      name: NAME,
      size: PDF.length,
      sha256: createHash('sha256').update(PDF).digest('hex'),
    })
    const path = server.inPlan(`case-files/${file.id}`)
    const fetched = await server.call('GET', path, undefined, { cookie: server.cookieFor('lasare') })
    expect(new Uint8Array(await fetched.arrayBuffer())).toEqual(PDF)
    expect(fetched.headers.get('Content-Disposition')).toContain('attachment')
    expect(fetched.headers.get('Content-Type')).toBe('application/pdf')
    expect(await server.decide('d', { versionId: 'v1', excerptId: file.id })).toBe('200')
    expect((await server.readCase()).decisions).toMatchObject([{ excerptId: file.id }])
  })

  it.each<[string, number, string, string | Uint8Array<ArrayBuffer>]>([
    ['no PDF', 422, 'file-not-pdf', '<html><script>alert(1)</script>'],
    ['a PDF with something before it', 422, 'file-not-pdf', ' %PDF-1.7'],
    ['nothing', 422, 'file-not-pdf', ''],
    ['more than 20 MB', 413, 'file-too-large', new Uint8Array(20 * 1024 * 1024 + 1)],
  ])('is not %s', async (_, status, code, body) => {
    expect(await handIn(body)).toMatchObject({ status, content: { code } })
  })

  it('has a name', async () => {
    expect(await handIn(PDF, 'sekreterare', '')).toMatchObject({
      status: 422,
      content: { code: 'request-invalid' },
    })
  })

  it('is handed in by those who keep the case', async () => {
    for (const key of ['handlaggare1', 'ekonom', 'granskare', 'lasare'] as const)
      expect(await handIn(PDF, key)).toMatchObject({ status: 403, content: { code: 'forbidden' } })
  })

  it('is of its own plan', async () => {
    const file = caseFileSchema.parse((await handIn(PDF)).content)
    expect(await server.request('sekreterare', 'GET', `/api/plans/demo/case-files/${file.id}`)).toMatchObject(
      {
        status: 404,
        content: { code: 'excerpt-unknown' },
      },
    )
    expect((await server.call('GET', server.inPlan(`case-files/${file.id}`))).status).toBe(401)
  })
})
