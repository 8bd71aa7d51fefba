/** The thread of one picture: it says what it has made, and ends, and all its memory with it. */
import { initializeImageMagick, ResourceLimits } from '@imagemagick/magick-wasm'
import { readFile } from 'node:fs/promises'
import { parentPort } from 'node:worker_threads'
import type { ConversionAnswer, ConversionOrder } from './conversionMessage.ts'
import { convertPicture } from './convertPicture.ts'
import { MAX_MEMORY, MAX_MILLISECONDS } from './limits.ts'

const PROGRAM = new URL(import.meta.resolve('@imagemagick/magick-wasm/magick.wasm'))

parentPort?.once('message', (order: ConversionOrder) => void take(order))

async function take(order: ConversionOrder): Promise<void> {
  const given = await answer(order)
  parentPort?.postMessage(given, given.ok ? [given.picture.bytes.buffer] : [])
}

async function answer(order: ConversionOrder): Promise<ConversionAnswer> {
  await initializeImageMagick(await readFile(PROGRAM))
  ResourceLimits.memory = BigInt(MAX_MEMORY)
  // There is no disk in there that what is too large could be put on.
  ResourceLimits.disk = 0n
  ResourceLimits.time = BigInt(MAX_MILLISECONDS / 1000)
  try {
    return convertPicture(order)
  } catch {
    // Bytes that are made to break what reads them: they have broken no more than this thread.
    return { ok: false, code: 'image-unreadable' }
  }
}
