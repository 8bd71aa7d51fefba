/** Pictures: who may hand them in and see them, what is made of them, and what is refused, whatever it is called. */
import { MagickFormat } from '@imagemagick/magick-wasm'
import { imageFileSchema, planIdSchema } from '@samplan/domain'
import { buildPlan } from '@samplan/domain/testing'
import { writePlan } from '@samplan/document'
import { sha256Hex } from '@samplan/publish'
import { memoryImages } from '@samplan/storage'
import { beforeAll, describe, expect, it } from 'vitest'
import { z } from 'zod'
import type { DemoAccountKey } from '../demo/accounts.ts'
import { ImageConverter } from '../images/ImageConverter.ts'
import { caseServer, type CaseServer } from '../testing/caseServer.ts'
import {
  clearPng,
  jpegPicture,
  lookAt,
  picture,
  pngSaying,
  withExif,
  type Bytes,
} from '../testing/pictures.ts'

let server: CaseServer
const images = memoryImages()

beforeAll(async () => {
  server = await caseServer(undefined, { images })
})

const stored = async () => {
  const names: string[] = []
  for await (const { hash } of images.list()) names.push(hash)
  return names
}

interface HandIn {
  readonly key?: DemoAccountKey
  readonly type?: string
  readonly query?: string
}

async function handIn(body: Bytes, { key = 'handlaggare1', type = 'image/jpeg', query }: HandIn = {}) {
  const response = await server.app.request(
    server.inPlan(`images${query ?? '?sectionId=kultur'}`),
    {
      method: 'POST',
      body,
      headers: { Cookie: server.cookieFor(key), 'Content-Type': type, Host: 'localhost' },
    },
    { incoming: { socket: { remoteAddress: '127.0.0.1' } } },
  )
  const content: unknown = await response.json()
  return { status: response.status, content }
}

async function kept(body: Bytes) {
  const { status, content } = await handIn(body)
  expect(status).toBe(201)
  const file = imageFileSchema.parse(content)
  const response = await server.call('GET', server.inPlan(`images/${file.hash}`), undefined, {
    cookie: server.cookieFor('lasare'),
  })
  expect(response.status).toBe(200)
  return { file, headers: response.headers, bytes: new Uint8Array(await response.arrayBuffer()) }
}

describe('a picture', () => {
  it('is kept under the hash of what is handed out, and is nothing but a picture', async () => {
    const { file, headers, bytes } = await kept(await jpegPicture())
    expect(sha256Hex(bytes)).toBe(file.hash)
    expect(file).toMatchObject({ mediaType: 'image/jpeg', width: 60, height: 40, bytes: bytes.length })
    expect(headers.get('Content-Type')).toBe('image/jpeg')
    expect(headers.get('X-Content-Type-Options')).toBe('nosniff')
    expect(headers.get('Content-Security-Policy')).toBe(`default-src 'none'; sandbox`)
    expect(headers.get('Cache-Control')).toMatch(/^private.*immutable$/)
  })

  it('is stored once, however often it is handed in', async () => {
    const png = await clearPng(33, 21)
    const [first, second] = await Promise.all([kept(png), kept(png)])
    expect(first.file).toEqual(second.file)
    expect((await stored()).filter((hash) => hash === first.file.hash)).toHaveLength(1)
  })

  it('stands as it was taken, and says nothing of who took it where', async () => {
    const words = 'Anna Andersson, 59.33 N 18.06 E'
    const { file, bytes } = await kept(withExif(await jpegPicture(80, 50), words))
    expect(file).toMatchObject({ width: 50, height: 80 })
    expect(Buffer.from(bytes).includes('Anna')).toBe(false)
    expect((await lookAt(bytes)).profiles).toEqual([])
  })

  it('is made as large as paper needs, and no larger', async () => {
    const { file, bytes } = await kept(await picture(MagickFormat.Jpeg, 3000, 1500))
    expect(file).toMatchObject({ width: 2400, height: 1200 })
    expect(await lookAt(bytes)).toMatchObject({ width: 2400, height: 1200 })
  })

  it('keeps what can be seen through', async () => {
    const { file, bytes } = await kept(await clearPng())
    expect(file.mediaType).toBe('image/png')
    expect((await lookAt(bytes)).isOpaque).toBe(false)
  })

  it.each([
    ['WebP', MagickFormat.WebP, 'image/jpeg'],
    ['GIF', MagickFormat.Gif, 'image/png'],
    ['PNG', MagickFormat.Png, 'image/png'],
  ] as const)('is taken as %s, and kept as what everybody can show', async (_, format, mediaType) => {
    const { file, bytes } = await kept(await picture(format, 40, 30))
    expect(file.mediaType).toBe(mediaType)
    expect(await lookAt(bytes)).toMatchObject({ width: 40, height: 30 })
  })

  it('loses what somebody has hung behind it', async () => {
    const script = Buffer.from('<script>alert(1)</script>')
    const { bytes } = await kept(new Uint8Array(Buffer.concat([await jpegPicture(), script])))
    expect(Buffer.from(bytes).includes('script')).toBe(false)
  })
})

const text = (words: string): Bytes => new TextEncoder().encode(words)
const firstHalf = (bytes: Bytes): Bytes => bytes.slice(0, Math.floor(bytes.length / 2))

describe('what is handed in', () => {
  it.each<[string, string, () => Bytes | Promise<Bytes>]>([
    ['an SVG', 'image-svg', () => text('<svg xmlns="http://www.w3.org/2000/svg"/>')],
    [
      'an SVG with a script',
      'image-svg',
      () => text('\u{FEFF}<?xml version="1.0"?><svg><script>alert(1)</script></svg>'),
    ],
    ['a page', 'image-kind-unknown', () => text('<html><img src=x onerror=alert(1)></html>')],
    ['a HEIC', 'image-heic', () => text('\0\0\0\u{18}ftypheic\0\0\0\0')],
    ['a TIFF', 'image-kind-unknown', () => text('II*\0')],
    ['a PDF', 'image-kind-unknown', () => text('%PDF-1.7')],
    ['a script that begins like a GIF', 'image-unreadable', () => text('GIF89a=1;alert(1)//')],
    [
      'a page behind the first bytes of a PNG',
      'image-unreadable',
      async () => {
        const png = await clearPng()
        return new Uint8Array(Buffer.concat([png.subarray(0, 8), text('<html>')]))
      },
    ],
    ['a JPEG that ends too early', 'image-unreadable', async () => firstHalf(await jpegPicture(400, 400))],
    ['a PNG that ends too early', 'image-unreadable', async () => firstHalf(await clearPng())],
    ['a picture that would be ten gigabytes', 'image-too-many-pixels', () => pngSaying(50_000, 50_000)],
    ['one that is hardly more than a line', 'image-too-many-pixels', () => pngSaying(900_000, 50)],
    ['one whose header lies', 'image-unreadable', () => pngSaying(5000, 5000)],
    ['nothing', 'image-kind-unknown', () => text('')],
  ])('is not taken when it is %s', async (_, code, make) => {
    const before = await stored()
    expect(await handIn(await make())).toMatchObject({ status: 422, content: { code } })
    expect(await stored()).toEqual(before)
  })

  it('is judged by what it is, not by what it is called', async () => {
    expect(await handIn(await jpegPicture(), { type: 'image/svg+xml' })).toMatchObject({ status: 201 })
    expect(await handIn(text('<svg/>'), { type: 'image/png' })).toMatchObject({
      status: 422,
      content: { code: 'image-svg' },
    })
  })

  it('is bounded before it is read', async () => {
    const large = new Uint8Array(15 * 1024 * 1024 + 1)
    expect(await handIn(large)).toMatchObject({
      status: 413,
      content: { code: 'image-too-large', params: { megabytes: 15 } },
    })
  })

  it('is refused in words', async () => {
    const { content } = await handIn(pngSaying(50_000, 50_000))
    expect(content).toMatchObject({ params: { megapixels: 40 } })
    expect(content).toHaveProperty('title', expect.stringContaining('40 miljoner'))
  })

  it('is given up when it takes too long', async () => {
    const converter = new ImageConverter({ limitMs: 0 })
    expect(await converter.convert({ kind: 'jpeg', bytes: await jpegPicture() })).toEqual({
      ok: false,
      code: 'image-too-slow',
    })
    await converter.stop()
  })
})

describe('who may', () => {
  it.each<[DemoAccountKey, string, number, string]>([
    ['lasare', '?sectionId=kultur', 403, 'section-not-yours'],
    ['granskare', '?sectionId=kultur', 403, 'section-not-yours'],
    ['handlaggare2', '?sectionId=kultur', 403, 'section-not-yours'],
    ['handlaggare1', '?sectionId=elsewhere', 404, 'section-unknown'],
    ['handlaggare1', '', 422, 'request-invalid'],
  ])('%s%s hand in: %d %s', async (key, query, status, code) => {
    expect(await handIn(await jpegPicture(), { key, query })).toMatchObject({ status, content: { code } })
  })

  it('nobody who may not read the plan sees one, or hands one in', async () => {
    const { file } = await kept(await jpegPicture(70, 70))
    const { sync, storage } = server.services
    const owner = server.idOf('samordnare')
    const [membership] = await storage.organisations.memberships(owner)
    if (membership === undefined) throw new Error('The demo has an organisation')
    const other = planIdSchema.parse('other')
    const plan = buildPlan({ id: other, members: [{ userId: owner, role: 'coordinator' }] })
    await sync.createPlan(other, membership.organisation.id, writePlan(plan), owner)
    const get = (path: string, key: DemoAccountKey) =>
      server.call('GET', path, undefined, { cookie: server.cookieFor(key) })
    expect((await get(`/api/plans/other/images/${file.hash}`, 'lasare')).status).toBe(404)
    expect((await get(server.inPlan(`images/${file.hash}`), 'lasare')).status).toBe(200)
    const nobody = await server.call('GET', server.inPlan(`images/${file.hash}`))
    expect(nobody.status).toBe(401)
    expect(z.object({ code: z.string() }).parse(await nobody.json()).code).toBe('not-signed-in')
    expect((await get(server.inPlan(`images/${'0'.repeat(64)}`), 'lasare')).status).toBe(404)
    expect((await get(server.inPlan('images/..%2f..%2fauth-secret'), 'lasare')).status).toBe(422)
  })

  it('nobody hands one in to a plan that is frozen', async () => {
    await server.freeze('v1')
    expect(await handIn(await jpegPicture())).toMatchObject({ status: 423, content: { code: 'plan-locked' } })
  })
})
