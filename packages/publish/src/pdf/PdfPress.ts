/**
 * PDFs, made in a thread of their own: a plan takes longer than the server may keep others waiting. The thread begins
 * with the first paper and ends when there has been nothing to do for a while, since Typst holds some 100 MB.
 */
import { Worker } from 'node:worker_threads'
import { NO_IMAGES, type WithImages } from '../paper/images.ts'
import type { Paper } from '../paper/paper.ts'
import { PaperTooLargeError } from './PaperTooLargeError.ts'
import type { PdfStandard, PressAnswer, PressOrder } from './pressMessage.ts'

export interface PdfPressOptions {
  /** Without work for so long, the thread ends. */
  readonly idleMs?: number
  /** A paper that takes longer is given up, and the thread with it. */
  readonly limitMs?: number
  /** A larger paper is refused at once: characters of its JSON. */
  readonly limitCharacters?: number
}

export interface PdfRenderOptions extends WithImages {
  readonly standard?: PdfStandard
}

/** Some 600 pages, which take ten seconds of one core and 1 GB for as long. */
const LIMIT_CHARACTERS = 2_000_000

interface Ordered {
  readonly order: PressOrder
  readonly answer: PromiseWithResolvers<Uint8Array<ArrayBuffer>>
}

export class PdfPress {
  readonly #idleMs: number
  readonly #limitMs: number
  readonly #limitCharacters: number
  /** In the order in which the thread takes them. */
  readonly #waiting = new Map<number, Ordered>()
  #worker: Worker | null = null
  #lastId = 0
  #timer: NodeJS.Timeout | undefined

  constructor({
    idleMs = 60_000,
    limitMs = 120_000,
    limitCharacters = LIMIT_CHARACTERS,
  }: PdfPressOptions = {}) {
    this.#idleMs = idleMs
    this.#limitMs = limitMs
    this.#limitCharacters = limitCharacters
  }

  /**
   * Papers are taken one after the other; the same paper gives the same bytes.
   *
   * @throws PaperTooLargeError
   */
  async render(
    paper: Paper,
    { standard = 'ua-1', images = NO_IMAGES }: PdfRenderOptions = {},
  ): Promise<Uint8Array<ArrayBuffer>> {
    const data = JSON.stringify(paper)
    if (data.length > this.#limitCharacters) {
      throw new PaperTooLargeError(data.length, this.#limitCharacters)
    }
    const order: PressOrder = { id: (this.#lastId += 1), paper, standard, images }
    const ordered: Ordered = { order, answer: Promise.withResolvers() }
    this.#send(ordered)
    return ordered.answer.promise
  }

  /** What is not done by now is refused; a paper that comes later begins anew. */
  async stop(): Promise<void> {
    await this.#end(new Error('The press was stopped'))
  }

  #send(ordered: Ordered): void {
    const worker = (this.#worker ??= this.#begin())
    this.#waiting.set(ordered.order.id, ordered)
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- A thread has no origin.
    worker.postMessage(ordered.order)
    if (this.#waiting.size === 1) this.#watch()
  }

  #begin(): Worker {
    const worker = new Worker(new URL('press.ts', import.meta.url))
    // Whoever waits for a paper keeps the process; the press does not.
    worker.unref()
    worker.on('message', (answer: PressAnswer) => this.#take(answer))
    worker.on('error', (error) => {
      if (this.#worker === worker) this.#giveUp(error)
    })
    return worker
  }

  #take(answer: PressAnswer): void {
    const ordered = this.#waiting.get(answer.id)
    this.#waiting.delete(answer.id)
    this.#watch()
    if ('pdf' in answer) ordered?.answer.resolve(answer.pdf)
    else ordered?.answer.reject(new Error(answer.refusal))
  }

  /** One timer for both: the paper that is under way, or the wait for the next. */
  #watch(): void {
    clearTimeout(this.#timer)
    const isBusy = this.#waiting.size > 0
    const end = () => {
      if (isBusy) this.#giveUp(new Error(`A paper took more than ${this.#limitMs} ms`))
      else void this.#end(new Error('The press has rested'))
    }
    this.#timer = setTimeout(end, isBusy ? this.#limitMs : this.#idleMs).unref()
  }

  /** The paper that is under way. Those behind it have done nothing, and begin anew in another thread. */
  #giveUp(reason: unknown): void {
    const [first, ...others] = this.#waiting.values()
    this.#waiting.clear()
    const worker = this.#worker
    this.#worker = null
    clearTimeout(this.#timer)
    first?.answer.reject(reason)
    for (const ordered of others) this.#send(ordered)
    void worker?.terminate()
  }

  async #end(reason: unknown): Promise<void> {
    clearTimeout(this.#timer)
    const worker = this.#worker
    this.#worker = null
    const refused = [...this.#waiting.values()]
    this.#waiting.clear()
    for (const { answer } of refused) answer.reject(reason)
    await worker?.terminate()
  }
}
