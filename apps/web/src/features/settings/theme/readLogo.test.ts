import { expect, test } from 'vitest'
import { readLogo } from './readLogo.ts'

const file = (bytes: number, type: string) => new Blob([new Uint8Array(bytes).fill(255)], { type })

test('a picture is sent as it is', async () => {
  const read = await readLogo(file(100_000, 'image/png'), 'Förbundet')
  if (!read.ok) throw new Error(read.reason)
  expect(read.logo).toMatchObject({ mediaType: 'image/png', alt: 'Förbundet' })
  expect(atob(read.logo.data)).toBe('\u00FF'.repeat(100_000))
})

test('another type, or more than 200 kB, is not', async () => {
  expect(await readLogo(file(9, 'image/gif'), 'a')).toMatchObject({ ok: false, reason: 'wrongType' })
  expect(await readLogo(file(200 * 1024, 'image/jpeg'), 'a')).toMatchObject({ ok: true })
  expect(await readLogo(file(200 * 1024 + 1, 'image/jpeg'), 'a')).toEqual({
    ok: false,
    reason: 'tooLarge',
    kilobytes: 201,
  })
})
