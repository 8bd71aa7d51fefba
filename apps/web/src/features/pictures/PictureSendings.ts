/**
 * Pictures of one section that are on their way to the server. A picture is written into the section when the server has
 * taken it; until then it is only here, and what becomes of it is shown where it shall stand.
 */
import type { BlockId, ImageFile } from '@samplan/domain'
import { ApiError } from '../../api/apiError.ts'

export type Sending =
  /** `part` of the bytes have gone, from 0 to 1. */
  | { readonly kind: 'sending'; readonly part: number }
  /** There is no network; it goes when there is. */
  | { readonly kind: 'waiting' }
  | { readonly kind: 'refused'; readonly error: unknown }

interface Order {
  readonly file: Blob
  readonly ended: AbortController
  state: Sending
}

export interface PictureSendingsDeps {
  readonly handIn: (
    file: Blob,
    how: { readonly onProgress: (part: number) => void; readonly signal: AbortSignal },
  ) => Promise<ImageFile>
  /** The server has taken it. */
  readonly onTaken: (blockId: BlockId, file: ImageFile) => void
}

export class PictureSendings {
  readonly #deps: PictureSendingsDeps
  readonly #orders = new Map<BlockId, Order>()
  readonly #listeners = new Set<() => void>()

  constructor(deps: PictureSendingsDeps) {
    this.#deps = deps
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener)
    return () => this.#listeners.delete(listener)
  }

  stateOf(blockId: BlockId): Sending | null {
    return this.#orders.get(blockId)?.state ?? null
  }

  /** In the place of what is under way for the block. */
  send(blockId: BlockId, file: Blob): void {
    this.#orders.get(blockId)?.ended.abort()
    const order: Order = { file, ended: new AbortController(), state: { kind: 'sending', part: 0 } }
    this.#orders.set(blockId, order)
    this.#tell()
    void this.#try(blockId, order)
  }

  /** The same picture once more. */
  retry(blockId: BlockId): void {
    const order = this.#orders.get(blockId)
    if (order) this.send(blockId, order.file)
  }

  cancel(blockId: BlockId): void {
    this.#orders.get(blockId)?.ended.abort()
    this.#orders.delete(blockId)
    this.#tell()
  }

  /** The network is back. */
  retryWaiting(): void {
    for (const [blockId, { state }] of this.#orders) if (state.kind === 'waiting') this.retry(blockId)
  }

  async #try(blockId: BlockId, order: Order): Promise<void> {
    const { signal } = order.ended
    const onProgress = (part: number) => this.#set(order, { kind: 'sending', part })
    try {
      const file = await this.#deps.handIn(order.file, { onProgress, signal })
      if (signal.aborted) return
      this.#orders.delete(blockId)
      this.#deps.onTaken(blockId, file)
      this.#tell()
    } catch (error) {
      if (signal.aborted) return
      const isAway = error instanceof ApiError && error.status === null
      this.#set(order, isAway ? { kind: 'waiting' } : { kind: 'refused', error })
    }
  }

  #set(order: Order, state: Sending): void {
    order.state = state
    this.#tell()
  }

  #tell(): void {
    for (const listener of this.#listeners) listener()
  }
}
