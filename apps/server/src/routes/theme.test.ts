import { DEFAULT_THEME, type Theme } from '@samplan/domain'
import { crc32, deflateSync } from 'node:zlib'
import { afterAll, describe, expect, it } from 'vitest'
import { z } from 'zod'
import { createTestServer } from '../testing/testServer.ts'

const { call, cookieOf, services } = await createTestServer()
afterAll(() => services.pdfPress.stop())
const administrator = await cookieOf('samordnare')
const director = await cookieOf('direktor')
const PATH = '/api/organisation/theme'

const get = async (cookie = director): Promise<unknown> =>
  (await call('GET', PATH, undefined, { cookie })).json()
const put = (theme: object, cookie = administrator) =>
  call('PUT', PATH, { ...DEFAULT_THEME, ...theme }, { cookie })
const problemOf = async (response: Response) =>
  z
    .looseObject({ code: z.string(), params: z.record(z.string(), z.unknown()).optional() })
    .parse(await response.json())

const logo = (mediaType: string, bytes: Uint8Array | string) => ({
  logo: { mediaType, data: Buffer.from(bytes).toString('base64'), alt: 'Förbundet' },
})

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data])
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)]
  length.writeUInt32BE(data.length)
  sum.writeUInt32BE(crc32(body))
  return Buffer.concat([length, body, sum])
}

/** Grey, one byte a pixel. @param rows how many of them are there, whatever the header says */
function png(width: number, height: number, rows = height): Buffer {
  const header = Buffer.alloc(13)
  header.writeUInt32BE(width, 0)
  header.writeUInt32BE(height, 4)
  header[8] = 8
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])
  const pixels = deflateSync(Buffer.alloc(rows * (width + 1)))
  return Buffer.concat([
    signature,
    chunk('IHDR', header),
    chunk('IDAT', pixels),
    chunk('IEND', Buffer.alloc(0)),
  ])
}

/** One grey pixel. */
const JPEG = Buffer.from(
  '/9j/4AAQSkZJRgABAQAAAQABAAD/2wBDAAgGBgcGBQgHBwcJCQgKDBQNDAsLDBkSEw8UHRofHh0aHBwgJC4nICIsIxwcKDcpLDAxNDQ0Hyc5PTgyPC4zNDL/wAALCAABAAEBAREA/8QAHwAAAQUBAQEBAQEAAAAAAAAAAAECAwQFBgcICQoL/8QAtRAAAgEDAwIEAwUFBAQAAAF9AQIDAAQRBRIhMUEGE1FhByJxFDKBkaEII0KxwRVS0fAkM2JyggkKFhcYGRolJicoKSo0NTY3ODk6Q0RFRkdISUpTVFVWV1hZWmNkZWZnaGlqc3R1dnd4eXqDhIWGh4iJipKTlJWWl5iZmqKjpKWmp6ipqrKztLW2t7i5usLDxMXGx8jJytLT1NXW19jZ2uHi4+Tl5ufo6erx8vP09fb3+Pn6/9oACAEBAAA/APn+v//Z',
  'base64',
)

/** A frame of its own behind a comment, as cameras and editors write them; nothing follows it. */
function jpeg(width: number, height: number): Buffer {
  const frame = Buffer.from([0xff, 0xc0, 0, 17, 8, 0, 0, 0, 0, 3, 1, 34, 0, 2, 17, 1, 3, 17, 1])
  frame.writeUInt16BE(height, 5)
  frame.writeUInt16BE(width, 7)
  return Buffer.concat([Buffer.from([0xff, 0xd8, 0xff, 0xfe, 0, 6, 1, 2, 3, 4, 0xff]), frame])
}

const svg = (content: string) =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 40 10">${content}<path d="M0 0h40v10z"/></svg>`

describe('the organisation’s theme', () => {
  it('is ours until there is one, and then the one chosen last, for everybody in it', async () => {
    expect(await get()).toEqual(DEFAULT_THEME)
    const chosen: Partial<Theme> = { accent: '#7a1f5c', font: 'sans', cover: 'band' }
    expect((await put({ accent: '#1f5a96' })).status).toBe(200)
    expect((await put({ ...chosen, accent: '#7A1F5C' })).status).toBe(200)
    expect(await get()).toEqual({ ...DEFAULT_THEME, ...chosen })
  })

  it('is chosen by the organisation’s administrators alone', async () => {
    expect((await put({}, director)).status).toBe(403)
    expect((await call('GET', PATH)).status).toBe(401)
    expect((await call('PUT', PATH, DEFAULT_THEME)).status).toBe(401)
  })

  it('has a colour that can be read on white, and says how far another is from it', async () => {
    const response = await put({ accent: '#ffcc00' })
    expect(response.status).toBe(422)
    expect(await problemOf(response)).toMatchObject({
      code: 'theme-contrast',
      params: { colour: '#ffcc00', ratio: 1.51, least: 4.5 },
    })
    // 4.54 and 4.48.
    expect((await put({ accent: '#767676' })).status).toBe(200)
    expect((await put({ accent: '#777777' })).status).toBe(422)
    for (const accent of ['red', '#fff', 'url(//evil.example)', '#0b5f5a;']) {
      expect((await problemOf(await put({ accent }))).code).toBe('request-invalid')
    }
  })
})

describe('its logo', () => {
  it.each([
    ['image/png', png(4000, 10)],
    ['image/jpeg', JPEG],
    ['image/svg+xml', svg('')],
  ])('may be %s', async (type, bytes) => {
    expect((await put(logo(type, bytes))).status).toBe(200)
    expect(await get()).toMatchObject({ logo: { mediaType: type, alt: 'Förbundet' } })
  })

  it.each([
    [
      'a picture that unfolds to more than it is',
      'image/png',
      png(60_000, 60_000, 0),
      'logo-unsafe',
      '60000 × 60000 px',
    ],
    ['a picture as high as a house', 'image/jpeg', jpeg(10, 4001), 'logo-unsafe', '10 × 4001 px'],
    [
      'more than 200 kB',
      'image/png',
      Buffer.concat([png(9, 9), Buffer.alloc(201 * 1024)]),
      'logo-unsafe',
      '202 kB',
    ],
    ['a picture without a size', 'image/png', png(0, 9), 'logo-unreadable', undefined],
    ['a picture of another type', 'image/png', jpeg(9, 9), 'logo-unreadable', undefined],
    ['a PNG called JPEG', 'image/jpeg', png(9, 9), 'logo-unreadable', undefined],
    [
      'a JPEG that ends before its frame',
      'image/jpeg',
      Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0, 0]),
      'logo-unreadable',
      undefined,
    ],
    ['a PNG whose pixels are missing', 'image/png', png(90, 90, 2), 'logo-unreadable', undefined],
    ['a JPEG that is a header alone', 'image/jpeg', jpeg(600, 200), 'logo-unreadable', undefined],
    ['a page called a drawing', 'image/svg+xml', '<html></html>', 'logo-unreadable', undefined],
    [
      'bytes called a drawing',
      'image/svg+xml',
      Buffer.from([0xff, 0xfe, 0x3c]),
      'logo-unreadable',
      undefined,
    ],
    [
      'a drawing with a script',
      'image/svg+xml',
      svg('<script>fetch("/api/me")</script>'),
      'logo-unsafe',
      'script',
    ],
    ['a drawing with a handler', 'image/svg+xml', svg('<g onload="a()"/>'), 'logo-unsafe', 'onload'],
    [
      'a drawing that laughs',
      'image/svg+xml',
      `<!DOCTYPE svg [<!ENTITY a "ha">]>${svg('')}`,
      'logo-unsafe',
      '!DOCTYPE',
    ],
  ])('may not be %s', async (_, type, bytes, code, found) => {
    const before = await get()
    const response = await put(logo(type, bytes))
    expect(response.status).toBe(422)
    const problem = await problemOf(response)
    expect([problem.code, problem.params?.['found']]).toEqual([code, found])
    expect(await get()).toEqual(before)
  })
})
