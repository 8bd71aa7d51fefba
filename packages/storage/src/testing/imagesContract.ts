/** What every place for pictures promises. */
import { imageHashSchema, organisationIdSchema } from '@samplan/domain'
import { describe, expect, it } from 'vitest'
import type { ImageStore } from '../images/imageStore.ts'
import { sha256Hex } from '../versions/sha256Hex.ts'
import { storedImages } from './storedImages.ts'

const provstad = organisationIdSchema.parse('provstad')
const annanstad = organisationIdSchema.parse('annanstad')
const PICTURE = new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 255, 1])
const NONE = imageHashSchema.parse('0'.repeat(64))

/** @param open one place, each time anew */
export function imagesContract(name: string, open: () => ImageStore): void {
  describe(`pictures kept in ${name}`, () => {
    it('are what was put there, under its hash', async () => {
      const images = open()
      const hash = await images.put(provstad, PICTURE)
      expect(hash).toBe(sha256Hex(PICTURE))
      expect(await images.get(provstad, hash)).toEqual(PICTURE)
      expect(await images.has(provstad, hash)).toBe(true)
    })

    it('are each organisation’s own', async () => {
      const images = open()
      const hash = await images.put(provstad, PICTURE)
      expect(await images.get(annanstad, hash)).toBeNull()
      expect(await images.has(annanstad, hash)).toBe(false)
    })

    it('are not there before they are put', async () => {
      const images = open()
      expect(await images.get(provstad, NONE)).toBeNull()
      expect(await images.has(provstad, NONE)).toBe(false)
      expect(await storedImages(images)).toEqual([])
    })

    it('stand there once, however many put the same at the same time', async () => {
      const images = open()
      const hashes = await Promise.all(Array.from({ length: 20 }, () => images.put(provstad, PICTURE)))
      expect(new Set(hashes).size).toBe(1)
      const other = await images.put(annanstad, PICTURE.slice(1))
      const listed = (await storedImages(images)).map((image) => `${image.organisationId} ${image.hash}`)
      expect(listed.toSorted()).toEqual([`annanstad ${other}`, `provstad ${hashes[0]}`])
    })

    it('are not changed by who has been given one', async () => {
      const images = open()
      const hash = await images.put(provstad, PICTURE)
      ;(await images.get(provstad, hash))?.fill(0)
      expect(await images.get(provstad, hash)).toEqual(PICTURE)
    })
  })
}
