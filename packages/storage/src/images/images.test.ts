import { imageHashSchema, organisationIdSchema } from '@samplan/domain'
import { StorageUnavailableError } from '@samplan/sync'
import { randomUUID } from 'node:crypto'
import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { imagesContract } from '../testing/imagesContract.ts'
import { storedImages } from '../testing/storedImages.ts'
import { temporaryFolder } from '../testing/temporaryFolder.ts'
import { folderImages } from './folderImages.ts'
import { memoryImages } from './memoryImages.ts'

const folder = temporaryFolder()
afterAll(() => folder.remove())
const newPlace = () => join(folder.path, randomUUID())

imagesContract('memory', memoryImages)
imagesContract('a folder', () => folderImages(newPlace()))

const provstad = organisationIdSchema.parse('provstad')
const PICTURE = new Uint8Array([1, 2, 3])

describe('a folder of pictures', () => {
  it('is read by another server as well', async () => {
    const place = newPlace()
    const hash = await folderImages(place).put(provstad, PICTURE)
    expect(await folderImages(place).get(provstad, hash)).toEqual(PICTURE)
  })

  it('has each in a file of its name, for its own account only, and nothing half-done beside it', async () => {
    const place = newPlace()
    const hash = await folderImages(place).put(provstad, PICTURE)
    const drawer = join(place, 'provstad', hash.slice(0, 2))
    expect(readdirSync(drawer)).toEqual([hash])
    expect(statSync(join(drawer, hash)).mode & 0o777).toBe(0o600)
  })

  it('shows nothing of what was being written when a server was stopped', async () => {
    const place = newPlace()
    const images = folderImages(place)
    const hash = await images.put(provstad, PICTURE)
    writeFileSync(join(place, 'provstad', hash.slice(0, 2), `${hash}.1.unfinished`), 'half')
    writeFileSync(join(place, 'a file of somebody’s'), '')
    expect(await storedImages(images)).toEqual([{ organisationId: provstad, hash }])
  })

  it('is mended by who puts a picture whose file has been damaged', async () => {
    const place = newPlace()
    const images = folderImages(place)
    const hash = await images.put(provstad, PICTURE)
    const file = join(place, 'provstad', hash.slice(0, 2), hash)
    writeFileSync(file, 'damaged')
    await images.put(provstad, PICTURE)
    expect(new Uint8Array(readFileSync(file))).toEqual(PICTURE)
  })

  it('says that it is not to be had, rather than that a picture is gone', async () => {
    const place = newPlace()
    writeFileSync(place, 'a file where the folder should be')
    await expect(folderImages(place).put(provstad, PICTURE)).rejects.toThrow(StorageUnavailableError)
    const hash = imageHashSchema.parse('a'.repeat(64))
    const odd = newPlace()
    mkdirSync(join(odd, 'provstad', 'aa', hash), { recursive: true })
    await expect(folderImages(odd).get(provstad, hash)).rejects.toThrow(StorageUnavailableError)
  })
})
