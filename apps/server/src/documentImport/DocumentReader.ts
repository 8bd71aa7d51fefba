/**
 * Word documents that people hand in, read in a thread that is thrown away afterwards, with a limit of time and of memory:
 * what they hold nobody knows, and no socket shall wait for it. One at a time.
 */
import { Worker } from 'node:worker_threads'
import { READING_LIMIT } from './limits.ts'
import type { ReadingAnswer, ReadingOrder } from './readingMessage.ts'

const HEAP_MEGABYTES = 512

export class DocumentReader {
  readonly #limitMs: number
  #last: Promise<unknown> = Promise.resolve()
  #worker: Worker | null = null
  #isStopped = false

  constructor({ limitMs = READING_LIMIT }: { readonly limitMs?: number } = {}) {
    this.#limitMs = limitMs
  }

  /** Whatever is handed in, it answers. */
  read(order: ReadingOrder): Promise<ReadingAnswer> {
    const reading = this.#last.then(() => this.#read(order))
    this.#last = reading.catch(() => undefined)
    return reading
  }

  /** What is not done by now is refused. */
  async stop(): Promise<void> {
    this.#isStopped = true
    await this.#worker?.terminate()
  }

  async #read(order: ReadingOrder): Promise<ReadingAnswer> {
    if (this.#isStopped) throw new Error('The reader was stopped')
    const worker = new Worker(new URL('readingThread.ts', import.meta.url), {
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

  #answerOf(worker: Worker, order: ReadingOrder): Promise<ReadingAnswer> {
    const { promise, resolve, reject } = Promise.withResolvers<ReadingAnswer>()
    const refuse = (code: 'import-took-too-long' | 'import-document-unreadable') =>
      resolve({ ok: false, code, params: {} })
    const timer = setTimeout(() => refuse('import-took-too-long'), this.#limitMs)
    worker.once('message', resolve)
    // It has run out of memory, or into a fault of the reader.
    worker.once('error', () => refuse('import-document-unreadable'))
    worker.once('exit', () => reject(new Error('The thread ended without an answer')))
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- A thread has no origin.
    worker.postMessage(order)
    return promise.finally(() => clearTimeout(timer))
  }
}
