/**
 * The one WebSocket of an open plan, shared by a channel per document. It comes back by itself with a growing wait,
 * notices a dead network, and stays away when the server says so.
 */
import type { Clock } from '../clock.ts'
import { createSignal, type Watched } from '../signal.ts'
import { backoff } from './backoff.ts'
import { createChannelClass, type Channel, type ChannelClass, type ChannelHub } from './channel.ts'
import { closeChannel, type Control } from './control.ts'
import { departureFor, type Departure } from './departure.ts'
import { carriesChanges, controlIn, decodeFrame, encodeFrame } from './frames.ts'
import { Heartbeat } from './Heartbeat.ts'

export type SocketStatus =
  | { readonly kind: 'idle' }
  | { readonly kind: 'connecting' }
  | { readonly kind: 'open' }
  /** Waits for the next attempt. */
  | { readonly kind: 'waiting' }
  /** Does not come back until `retryNow`. */
  | { readonly kind: 'departed'; readonly departure: Departure }

export interface SocketEnvironment {
  readonly url: string
  readonly connect: (url: string) => WebSocket
  /**
   * Asked before each attempt: is the person of this plan still the one signed in? A socket opened under another's
   * cookie would send this person's unsent edits as the other's.
   */
  readonly admit: () => Promise<'welcome' | Departure | 'unreachable'>
  readonly clock: Clock
  readonly random: () => number
}

export interface SocketListener {
  readonly control: (docName: string, control: Control) => void
  /** A message that may carry changes has left. */
  readonly changesSent: (docName: string) => void
}

/** What a channel hears when the shared socket is lost: "abnormal", so that its provider makes a new one. */
const LOST = 1006
/** The code for our own closing of a dead connection; the server never sees it. */
const SILENT = 4900

export class MultiplexedSocket {
  readonly #environment: SocketEnvironment
  readonly #listener: SocketListener
  readonly #status = createSignal<SocketStatus>({ kind: 'idle' })
  readonly #channels = new Map<string, Channel>()
  readonly #heartbeat: Heartbeat
  readonly #hub: ChannelHub
  #socket: WebSocket | null = null
  /** Aborted when we let the socket go: one that still flushes must not speak for its successor. */
  #listening = new AbortController()
  #cancelWait: () => void = () => undefined
  #failures = 0

  constructor(environment: SocketEnvironment, listener: SocketListener) {
    this.#environment = environment
    this.#listener = listener
    this.#heartbeat = new Heartbeat(environment.clock, {
      ask: (frame) => void this.#send(frame),
      silent: () => this.#lose(SILENT),
    })
    this.#hub = {
      attach: (docName, channel) => this.#attach(docName, channel),
      detach: (docName, channel) => this.#detach(docName, channel),
      transmit: (docName, message) => this.#transmit(docName, message),
    }
  }

  get status(): Watched<SocketStatus> {
    return this.#status
  }

  /** `ownClientId`: whose presence the channel may speak of. */
  channelClass(docName: string, ownClientId: number): ChannelClass {
    return createChannelClass(this.#hub, docName, ownClientId)
  }

  start(): void {
    if (this.#status.get().kind === 'idle') void this.#attempt()
  }

  /** At once, whatever the wait: the network is back, or the person has signed in again. */
  retryNow(): void {
    const { kind } = this.#status.get()
    if (kind !== 'waiting' && kind !== 'departed') return
    this.#failures = 0
    void this.#attempt()
  }

  /** Finds out soon whether an open connection still lives; for when the browser says that the network went away. */
  probe(): void {
    if (this.#status.get().kind === 'open') this.#heartbeat.probe()
  }

  stop(): void {
    this.#cancelWait()
    this.#letGo(1000)
    this.#status.set({ kind: 'idle' })
  }

  async #attempt(): Promise<void> {
    this.#cancelWait()
    this.#status.set({ kind: 'connecting' })
    const answer = await this.#environment.admit()
    // `stop` may have come while we asked.
    if (this.#status.get().kind !== 'connecting' || this.#socket) return
    if (answer === 'welcome') this.#connect()
    else if (answer === 'unreachable') this.#waitAndRetry()
    else this.#status.set({ kind: 'departed', departure: answer })
  }

  #connect(): void {
    const socket = this.#environment.connect(this.#environment.url)
    socket.binaryType = 'arraybuffer'
    this.#socket = socket
    this.#listening = new AbortController()
    const { signal } = this.#listening
    socket.addEventListener('open', () => this.#opened(), { signal })
    socket.addEventListener('message', ({ data }) => this.#heard(data), { signal })
    socket.addEventListener('close', ({ code }) => this.#lose(code), { signal })
  }

  #opened(): void {
    this.#status.set({ kind: 'open' })
    this.#heartbeat.start()
    for (const channel of this.#channels.values()) channel.opened()
  }

  /** Text frames are none of the protocol. */
  #heard(data: unknown): void {
    if (data instanceof ArrayBuffer) this.#received(new Uint8Array(data))
  }

  #received(bytes: Uint8Array): void {
    // Not already when it opens: a server in trouble opens sockets only to close them.
    this.#failures = 0
    this.#heartbeat.heard()
    const { docName, message } = decodeFrame(bytes)
    const control = controlIn(message)
    if (control) this.#controlled(docName, control)
    else this.#channels.get(docName)?.received(message)
  }

  #controlled(docName: string, control: Control): void {
    const channel = this.#channels.get(docName)
    // What is said of a channel that we have left by now is no news.
    if (!channel) return
    if (control.kind === 'closed') {
      this.#channels.delete(docName)
      channel.closed(control.code, control.reason)
    }
    this.#listener.control(docName, control)
  }

  #lose(code: number): void {
    this.#letGo(code === SILENT ? 1000 : null)
    const departure = departureFor(code)
    if (departure) this.#status.set({ kind: 'departed', departure })
    else this.#waitAndRetry()
    this.#closeChannels()
  }

  #letGo(closeWith: number | null): void {
    this.#heartbeat.stop()
    const socket = this.#socket
    if (!socket) return
    this.#socket = null
    this.#listening.abort()
    if (closeWith !== null) socket.close(closeWith)
  }

  #closeChannels(): void {
    const channels = [...this.#channels.values()]
    this.#channels.clear()
    for (const channel of channels) channel.closed(LOST, '')
  }

  #waitAndRetry(): void {
    const wait = backoff(this.#failures, this.#environment.random)
    this.#failures += 1
    this.#status.set({ kind: 'waiting' })
    this.#cancelWait = this.#environment.clock.after(wait, () => void this.#attempt())
  }

  #attach(docName: string, channel: Channel): void {
    this.#channels.set(docName, channel)
    if (this.#status.get().kind !== 'open') return
    // Later, because the provider sets its handlers after the constructor has returned.
    queueMicrotask(() => {
      if (this.#channels.get(docName) === channel && this.#status.get().kind === 'open') channel.opened()
    })
  }

  #detach(docName: string, channel: Channel): void {
    if (this.#channels.get(docName) !== channel) return
    this.#channels.delete(docName)
    // Ends the server's half, too: the next channel of this document counts from one again.
    this.#transmit(docName, closeChannel)
  }

  #transmit(docName: string, message: Uint8Array): void {
    if (this.#status.get().kind !== 'open') return
    const sent = this.#send(encodeFrame(docName, message))
    if (sent && carriesChanges(message)) this.#listener.changesSent(docName)
  }

  /** Between the server's goodbye and the close event the browser drops what it is given, so nothing counts as sent. */
  #send(frame: Uint8Array<ArrayBuffer>): boolean {
    const socket = this.#socket
    if (socket?.readyState !== WebSocket.OPEN) return false
    socket.send(frame)
    return true
  }
}
