/** Word documents that people hand in. */
import { OneOffThreads } from '../life/OneOffThreads.ts'
import { READING_LIMIT } from './limits.ts'
import type { ReadingAnswer, ReadingOrder } from './readingMessage.ts'

export class DocumentReader {
  readonly #threads: OneOffThreads<ReadingOrder, ReadingAnswer>

  constructor({ limitMs = READING_LIMIT }: { readonly limitMs?: number } = {}) {
    this.#threads = new OneOffThreads({
      program: new URL('readingThread.ts', import.meta.url),
      heapMegabytes: 512,
      limitMs,
      tooSlow: { ok: false, code: 'import-took-too-long', params: {} },
      failed: { ok: false, code: 'import-document-unreadable', params: {} },
    })
  }

  /** Whatever is handed in, it answers. */
  read(order: ReadingOrder): Promise<ReadingAnswer> {
    return this.#threads.run(order)
  }

  /** What is not done by now is refused. */
  stop(): Promise<void> {
    return this.#threads.stop()
  }
}
