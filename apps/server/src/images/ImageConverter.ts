/**
 * Pictures that people hand in, read in a thread that is thrown away afterwards: what reads them is a program of its own
 * (WebAssembly), which sees neither files nor network, and has a limit of time and of memory. One at a time.
 */
import { Worker } from 'node:worker_threads'
import type { ConversionAnswer, ConversionOrder } from './conversionMessage.ts'
import { MAX_MILLISECONDS } from './limits.ts'

/** Of what JavaScript holds there: the picture as it came and as it goes. Pixels have a limit of their own. */
const HEAP_MEGABYTES = 256

export class ImageConverter {
  readonly #limitMs: number
  #last: Promise<unknown> = Promise.resolve()
  #worker: Worker | null = null
  #isStopped = false

  constructor({ limitMs = MAX_MILLISECONDS }: { readonly limitMs?: number } = {}) {
    this.#limitMs = limitMs
  }

  /** The same picture gives the same bytes. Whatever is handed in, it answers. */
  convert(order: ConversionOrder): Promise<ConversionAnswer> {
    const converting = this.#last.then(() => this.#convert(order))
    this.#last = converting.catch(() => undefined)
    return converting
  }

  /** What is not done by now is refused. */
  async stop(): Promise<void> {
    this.#isStopped = true
    await this.#worker?.terminate()
  }

  async #convert(order: ConversionOrder): Promise<ConversionAnswer> {
    if (this.#isStopped) throw new Error('The converter was stopped')
    const worker = new Worker(new URL('conversionThread.ts', import.meta.url), {
      resourceLimits: { maxOldGenerationSizeMb: HEAP_MEGABYTES },
    })
    this.#worker = worker
    try {
      return await this.#answerOf(worker, order)
    } finally {
      await worker.terminate()
      this.#worker = null
    }
  }

  #answerOf(worker: Worker, order: ConversionOrder): Promise<ConversionAnswer> {
    const { promise, resolve, reject } = Promise.withResolvers<ConversionAnswer>()
    const timer = setTimeout(() => resolve({ ok: false, code: 'image-too-slow' }), this.#limitMs)
    worker.once('message', resolve)
    // It has run out of memory, or into a fault of the program.
    worker.once('error', () => resolve({ ok: false, code: 'image-unreadable' }))
    worker.once('exit', () => reject(new Error('The thread ended without an answer')))
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- A thread has no origin.
    worker.postMessage(order)
    return promise.finally(() => clearTimeout(timer))
  }
}
