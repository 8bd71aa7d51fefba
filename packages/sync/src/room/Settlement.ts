/** What one batch brings to one room, collected until it is on disk and then sent: one frame, and who is told "stored". */
import type { DocName } from '@samplan/document'
import * as Y from 'yjs'
import { updateFrame } from '../protocol/frame.ts'
import type { Channel, Receipt } from '../session/Channel.ts'
import type { Audience } from './Audience.ts'
import type { RoomContent } from './RoomContent.ts'
import type { SeqWindow } from './SeqWindow.ts'

interface SettledUpdate {
  readonly bytes: Uint8Array
  readonly seq: number
  /** Who has it already; null when the server made it. */
  readonly from: Channel | null
}

export class Settlement {
  readonly #docName: DocName
  readonly #updates: SettledUpdate[] = []
  readonly #acknowledged = new Map<Channel, Receipt>()

  constructor(docName: DocName) {
    this.#docName = docName
  }

  get hasUpdates(): boolean {
    return this.#updates.length > 0
  }

  add(bytes: Uint8Array, seq: number, from: Channel | null): void {
    this.#updates.push({ bytes, seq, from })
  }

  /** The last one of a channel says it for all before. */
  acknowledge(channel: Channel, receipt: Receipt): void {
    this.#acknowledged.set(channel, receipt)
  }

  advance(content: RoomContent): void {
    for (const { bytes } of this.#updates) content.state.advance(bytes)
  }

  /** Others hear of an update before its author is told that it is stored; either means that it is on disk. */
  send(audience: Audience, shown: SeqWindow): void {
    for (const { seq } of this.#updates) shown.add(seq)
    if (this.#updates.length > 0) audience.broadcast(this.#frame(), this.#soleAuthor())
    for (const [channel, receipt] of this.#acknowledged) channel.acknowledge(receipt)
  }

  #frame() {
    const [first, ...more] = this.#updates.map(({ bytes }) => bytes)
    const merged =
      first && more.length === 0 ? first : Y.mergeUpdates(this.#updates.map(({ bytes }) => bytes))
    return updateFrame(this.#docName, merged)
  }

  /** One who has made all of it needs none of it. */
  #soleAuthor(): Channel | null {
    const authors = new Set(this.#updates.map(({ from }) => from))
    const [author] = authors
    return authors.size === 1 && author ? author : null
  }
}
