/**
 * What people hand in is read in a thread that is thrown away afterwards, with a limit of time and of memory: what it
 * holds nobody knows, and no socket shall wait for it. One at a time.
 */
import { Worker } from 'node:worker_threads'

interface OneOffThreadsOptions<Answer> {
  /** The program of the thread: it takes one order as a message, and answers with one. */
  readonly program: URL
  /** Of what JavaScript holds there. */
  readonly heapMegabytes: number
  readonly limitMs: number
  readonly tooSlow: Answer
  /** It has run out of memory, or into a fault of the program. */
  readonly failed: Answer
}

export class OneOffThreads<Order, Answer> {
  readonly #options: OneOffThreadsOptions<Answer>
  #last: Promise<unknown> = Promise.resolve()
  #worker: Worker | null = null
  #isStopped = false

  constructor(options: OneOffThreadsOptions<Answer>) {
    this.#options = options
  }

  /** Whatever is handed in, it answers. */
  run(order: Order): Promise<Answer> {
    const running = this.#last.then(() => this.#run(order))
    this.#last = running.catch(() => undefined)
    return running
  }

  /** What is not done by now is refused. */
  async stop(): Promise<void> {
    this.#isStopped = true
    await this.#worker?.terminate()
  }

  async #run(order: Order): Promise<Answer> {
    if (this.#isStopped) throw new Error('The threads were stopped')
    const { program, heapMegabytes } = this.#options
    const worker = new Worker(program, { resourceLimits: { maxOldGenerationSizeMb: heapMegabytes } })
    this.#worker = worker
    try {
      return await this.#answerOf(worker, order)
    } finally {
      await worker.terminate()
      this.#worker = null
    }
  }

  #answerOf(worker: Worker, order: Order): Promise<Answer> {
    const { limitMs, tooSlow, failed } = this.#options
    const { promise, resolve, reject } = Promise.withResolvers<Answer>()
    const timer = setTimeout(() => resolve(tooSlow), limitMs)
    worker.once('message', resolve)
    worker.once('error', () => resolve(failed))
    worker.once('exit', () => reject(new Error('The thread ended without an answer')))
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- A thread has no origin.
    worker.postMessage(order)
    return promise.finally(() => clearTimeout(timer))
  }
}
