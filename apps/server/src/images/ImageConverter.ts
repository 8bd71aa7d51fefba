/**
 * Pictures that people hand in. What reads them is a program of its own (WebAssembly), which sees neither files nor
 * network.
 */
import { OneOffThreads } from '../life/OneOffThreads.ts'
import type { ConversionAnswer, ConversionOrder } from './conversionMessage.ts'
import { MAX_MILLISECONDS } from './limits.ts'

export class ImageConverter {
  readonly #threads: OneOffThreads<ConversionOrder, ConversionAnswer>

  constructor({ limitMs = MAX_MILLISECONDS }: { readonly limitMs?: number } = {}) {
    this.#threads = new OneOffThreads({
      program: new URL('conversionThread.ts', import.meta.url),
      // The picture as it came and as it goes; pixels have a limit of their own.
      heapMegabytes: 256,
      limitMs,
      tooSlow: { ok: false, code: 'image-too-slow' },
      failed: { ok: false, code: 'image-unreadable' },
    })
  }

  /** The same picture gives the same bytes. Whatever is handed in, it answers. */
  convert(order: ConversionOrder): Promise<ConversionAnswer> {
    return this.#threads.run(order)
  }

  /** What is not done by now is refused. */
  stop(): Promise<void> {
    return this.#threads.stop()
  }
}
