/** Pictures of what has been frozen: proved by it, handed out with it, and brought back with a backup. */
import { imageFileSchema, organisationIdSchema, versionIdSchema, type ImageFile } from '@samplan/domain'
import { paragraphDraft } from '@samplan/domain/testing'
import { sha256Hex } from '@samplan/publish'
import { folderImages, openSqlite, readSqlite, type ImageStore } from '@samplan/storage'
import { unzipSync } from 'fflate'
import { execFileSync } from 'node:child_process'
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { z } from 'zod'
import { caseServer, type CaseServer } from '../testing/caseServer.ts'
import { clearPng, jpegPicture } from '../testing/pictures.ts'
import { newFolder } from '../testing/processes.ts'
import { samplan } from '../testing/samplan.ts'
import { verifyStorage } from '../verify/verifyStorage.ts'

/** The demo's, whose plans the case server makes. */
const PLACE = organisationIdSchema.parse('demo')

let folder: string
let images: ImageStore
let server: CaseServer
let [named, unnamed]: ImageFile[] = []
let evidence: ReadonlyMap<string, Uint8Array>

async function put(bytes: Uint8Array, mediaType: string): Promise<ImageFile> {
  const hash = await images.put(PLACE, bytes)
  return imageFileSchema.parse({ hash, mediaType, width: 60, height: 40, bytes: bytes.length })
}

const picture = (file: ImageFile | undefined) => ({
  type: 'image' as const,
  id: 'bild',
  file: file ?? null,
  alt: 'En bro',
  isDecorative: false,
  caption: 'Bron över älven',
  credit: null,
  width: 'full' as const,
})

const pathOf = (place: string, hash: string) => join(place, 'images', PLACE, hash.slice(0, 2), hash)

async function faults(place: string): Promise<readonly string[]> {
  const reader = readSqlite(join(place, 'samplan.sqlite'))
  const codes: string[] = []
  const stored = { reader, images: folderImages(join(place, 'images')) }
  for await (const finding of verifyStorage(stored)) codes.push(...finding.faults.map(({ code }) => code))
  await reader.close()
  return codes
}

beforeAll(async () => {
  folder = newFolder()
  images = folderImages(join(folder, 'images'))
  named = await put(await clearPng(), 'image/png')
  unnamed = await put(await jpegPicture(), 'image/jpeg')
  const storage = await openSqlite(join(folder, 'samplan.sqlite'))
  server = await caseServer(
    (idOf) => ({
      sections: [
        {
          id: 'kultur',
          title: 'Kultur',
          ownerIds: [idOf('handlaggare1')],
          status: 'approved',
          blocks: [paragraphDraft('Biblioteken är öppna.', 'text'), picture(named)],
        },
      ],
    }),
    { storage, images },
  )
  await server.freeze('v1')
  const zip = await server.call('GET', '/api/versions/v1/evidence.zip', undefined, {
    cookie: server.cookieFor('lasare'),
  })
  evidence = new Map(Object.entries(unzipSync(new Uint8Array(await zip.arrayBuffer()))))
})

describe('a version with a picture', () => {
  it('names it by the hash of its bytes', async () => {
    const version = await server.storage.register.version(versionIdSchema.parse('v1'))
    expect(version?.json).toContain(`"hash":"${named?.hash}"`)
  })

  it('is shown with it to whoever has its link, who sees no other', async () => {
    const made = await server.call(
      'POST',
      server.inPlan('board-links'),
      { versionId: 'v1', name: 'Styrelsen' },
      { cookie: server.cookieFor('sekreterare') },
    )
    const { token } = z.object({ token: z.string() }).parse(await made.json())
    const page = z
      .object({ body: z.string() })
      .parse(await (await server.call('GET', `/api/board/${token}`)).json())
    const address = `/api/board/${token}/images/${named?.hash}`
    expect(page.body).toContain(address)
    const shown = await server.call('GET', address)
    expect(sha256Hex(new Uint8Array(await shown.arrayBuffer()))).toBe(named?.hash)
    expect(shown.headers.get('Content-Type')).toBe('image/png')
    expect((await server.call('GET', `/api/board/${token}/images/${unnamed?.hash}`)).status).toBe(404)
    expect((await server.call('GET', `/api/board/${token}x/images/${named?.hash}`)).status).toBe(404)
  })

  it('has it in its evidence, and the README proves that it is the one', () => {
    const place = newFolder()
    for (const [name, bytes] of evidence) {
      mkdirSync(dirname(join(place, name)), { recursive: true })
      writeFileSync(join(place, name), bytes)
    }
    expect(evidence.has(`images/${named?.hash}.png`)).toBe(true)
    expect([...evidence.keys()].filter((name) => name.startsWith('images/'))).toHaveLength(1)
    const command = new TextDecoder()
      .decode(evidence.get('README.txt'))
      .split('\n')
      .find((line) => line.includes('images/$sum'))
    const check = () => execFileSync('bash', ['-c', command ?? 'false'], { cwd: place, encoding: 'utf8' })
    expect(check()).toBe('')
    writeFileSync(join(place, `images/${named?.hash}.png`), 'another')
    expect(check()).toBe(`${named?.hash} FAILED\n`)
  })
})

describe('everything that was ever handed in', () => {
  it('comes back with a backup, and a check finds what is missing or changed', async () => {
    expect(await faults(folder)).toEqual([])
    const file = join(newFolder(), 'monday.samplan')
    expect(await samplan(['backup', file], { DATA_DIR: folder })).toMatchObject({ code: 0, errors: '' })
    const elsewhere = newFolder()
    expect(await samplan(['restore', file], { DATA_DIR: elsewhere })).toMatchObject({ code: 0, errors: '' })
    const restored = folderImages(join(elsewhere, 'images'))
    for (const image of [named, unnamed])
      expect(sha256Hex((await restored.get(PLACE, imageFileSchema.parse(image).hash)) ?? '')).toBe(
        image?.hash,
      )
    expect(await faults(elsewhere)).toEqual([])

    writeFileSync(pathOf(elsewhere, named?.hash ?? ''), 'damaged')
    expect(await faults(elsewhere)).toEqual(['image-changed'])
    rmSync(pathOf(elsewhere, named?.hash ?? ''))
    expect(await faults(elsewhere)).toEqual(['image-missing'])
    const verify = await samplan(['verify'], { DATA_DIR: elsewhere })
    expect(verify.code).toBe(1)
    expect(verify.errors).toContain(`bilden ${named?.hash} saknas`)
  })
})

describe('a plan that names a picture which is not stored', () => {
  it('is not frozen: nobody could ever be shown what was decided on', async () => {
    const gone = { ...imageFileSchema.parse(named), hash: imageFileSchema.shape.hash.parse('0'.repeat(64)) }
    const other = await caseServer((idOf) => ({
      sections: [
        {
          id: 'kultur',
          title: 'Kultur',
          ownerIds: [idOf('handlaggare1')],
          status: 'approved',
          blocks: [picture(gone)],
        },
      ],
    }))
    expect(await other.freeze('v1')).toBe('409 image-lost')
    expect(await other.state()).toBe('drafting')
  })
})
