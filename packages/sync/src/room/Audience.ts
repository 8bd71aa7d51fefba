/** Everybody who has one document open, and what goes to all of them. */
import type { DocName } from '@samplan/document'
import type { Clock } from '../ports/clock.ts'
import type { PresenceTable } from '../presence/PresenceTable.ts'
import { awarenessFrame, type Frame } from '../protocol/frame.ts'
import type { Channel } from '../session/Channel.ts'

export class Audience {
  readonly #docName: DocName
  readonly #presence: PresenceTable<Channel>
  readonly #clock: Clock
  readonly #channels = new Set<Channel>()
  #presenceIsDue = false

  constructor(docName: DocName, presence: PresenceTable<Channel>, clock: Clock) {
    this.#docName = docName
    this.#presence = presence
    this.#clock = clock
  }

  get isEmpty(): boolean {
    return this.#channels.size === 0
  }

  get channels(): ReadonlySet<Channel> {
    return this.#channels
  }

  join(channel: Channel): void {
    this.#channels.add(channel)
  }

  leave(channel: Channel): void {
    this.#channels.delete(channel)
    this.vanish(channel)
  }

  /** It stays, and is no longer shown as present. */
  vanish(channel: Channel): void {
    if (this.#presence.removeAll(channel)) this.presenceChanged()
  }

  broadcast(frame: Frame, except: Channel | null): void {
    for (const channel of this.#channels) if (channel !== except) channel.deliver(frame)
  }

  /** Changes of one tick go out together. */
  presenceChanged(): void {
    if (this.#presenceIsDue) return
    this.#presenceIsDue = true
    this.#clock.soon(() => this.#sendPresence())
  }

  #sendPresence(): void {
    this.#presenceIsDue = false
    const news = this.#presence.takeNews()
    if (!news) return
    const shared = awarenessFrame(this.#docName, news.encode())
    for (const channel of this.#channels) {
      const own = news.isAbout(channel) ? news.encodeWithout(channel) : undefined
      if (own === undefined) channel.deliver(shared)
      else if (own) channel.deliver(awarenessFrame(this.#docName, own))
    }
  }
}
