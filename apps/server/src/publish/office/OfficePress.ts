/**
 * Word files and workbooks, made in a thread: a long plan takes seconds, for which no socket shall wait. A thread an order,
 * and one order at a time: they are few, and what a thread holds is given back with it.
 */
import { Worker } from 'node:worker_threads'
import type { OfficeAnswer, OfficeOrder } from './officeOrder.ts'

/** An order that takes longer is given up. */
const LIMIT_MS = 60_000

export class OfficePress {
  readonly #limitMs: number
  #last: Promise<unknown> = Promise.resolve()
  #worker: Worker | null = null
  #isStopped = false

  constructor({ limitMs = LIMIT_MS }: { readonly limitMs?: number } = {}) {
    this.#limitMs = limitMs
  }

  /** The same order gives the same bytes. */
  render(order: OfficeOrder): Promise<Uint8Array<ArrayBuffer>> {
    const rendering = this.#last.then(() => this.#render(order))
    this.#last = rendering.catch(() => undefined)
    return rendering
  }

  /** What is not done by now is refused. */
  async stop(): Promise<void> {
    this.#isStopped = true
    await this.#worker?.terminate()
  }

  async #render(order: OfficeOrder): Promise<Uint8Array<ArrayBuffer>> {
    if (this.#isStopped) throw new Error('The press was stopped')
    const worker = new Worker(new URL('officeThread.ts', import.meta.url))
    this.#worker = worker
    try {
      const answer = await this.#answerOf(worker, order)
      if ('refusal' in answer) throw new Error(answer.refusal)
      return answer.bytes
    } finally {
      await worker.terminate()
      this.#worker = null
    }
  }

  #answerOf(worker: Worker, order: OfficeOrder): Promise<OfficeAnswer> {
    const { promise, resolve, reject } = Promise.withResolvers<OfficeAnswer>()
    const timer = setTimeout(
      () => reject(new Error(`An order took more than ${this.#limitMs} ms`)),
      this.#limitMs,
    )
    worker.once('message', resolve)
    worker.once('error', reject)
    worker.once('exit', () => reject(new Error('The thread ended without an answer')))
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- A thread has no origin.
    worker.postMessage(order)
    return promise.finally(() => clearTimeout(timer))
  }
}
