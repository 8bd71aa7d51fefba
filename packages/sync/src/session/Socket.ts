/** A transport with the rules that hold for every socket: how much, how fast, how long silent, how far behind. */
import { CLOSE, type CloseCode } from '../closeCodes.ts'
import type { Transport } from '../ports/transport.ts'
import { closeCodeOf, type RefusalCode } from '../refusal.ts'
import type { Services } from '../services.ts'
import { FrameRate } from './FrameRate.ts'

/** Silence after which the peer is asked for a sign of life. */
const ASK_AFTER_MS = 10_000
/** Silence after which it is given up. With a beat every 5 s, a dead network is noticed within 35 s. */
const GIVE_UP_AFTER_MS = 28_000

export class Socket {
  readonly #transport: Transport
  readonly #services: Services
  readonly #rate: FrameRate
  readonly #onClosed: () => void
  #heardAt: number
  #isOpen = true

  /** `onClosed` is called once, whoever closed it. */
  constructor(transport: Transport, services: Services, onClosed: () => void) {
    this.#transport = transport
    this.#services = services
    this.#onClosed = onClosed
    this.#heardAt = services.clock.elapsed()
    this.#rate = new FrameRate(services.limits, this.#heardAt)
    services.observe({ type: 'socket-opened' })
  }

  get isOpen(): boolean {
    return this.#isOpen
  }

  /** A reader that does not read is cut off; a single frame above the limit still goes to an empty buffer. */
  send(bytes: Uint8Array): void {
    if (!this.#isOpen) return
    const buffered = this.#transport.bufferedAmount()
    if (buffered > 0 && buffered + bytes.length > this.#services.limits.bufferedBytes)
      this.refuse('slow-reader')
    else this.#transport.send(bytes)
  }

  /** False, and closed, if no more frames are to be looked at. */
  admits(): boolean {
    if (!this.#isOpen) return false
    this.heard()
    if (!this.#rate.take(this.#heardAt)) this.refuse('too-many-requests')
    return this.#isOpen
  }

  heard(): void {
    this.#heardAt = this.#services.clock.elapsed()
  }

  beat(): void {
    const silence = this.#services.clock.elapsed() - this.#heardAt
    if (silence > GIVE_UP_AFTER_MS) this.close(CLOSE.silent, 'silent')
    else if (silence >= ASK_AFTER_MS && this.#isOpen) this.#transport.ping()
  }

  refuse(code: RefusalCode): void {
    if (!this.#isOpen) return
    this.#services.observe({ type: 'refused', code })
    this.close(closeCodeOf(code), code)
  }

  close(code: CloseCode, reason: string): void {
    if (!this.#isOpen) return
    this.#end(code)
    this.#transport.close(code, reason)
  }

  /** The peer has closed it, or the network has. */
  closed(): void {
    if (this.#isOpen) this.#end(null)
  }

  #end(code: CloseCode | null): void {
    this.#isOpen = false
    this.#services.observe({ type: 'socket-closed', code })
    this.#onClosed()
  }
}
