/**
 * Notices a connection that has died without saying so. A browser may take many minutes for that, and shows no ping
 * of the protocol to a page; so we ask a question that every server answers, and wait for any message at all.
 *
 * Silence is counted from the question, never from the last message: in a hidden tab timers run once a minute, and a
 * healthy connection would look silent.
 */
import { OUTLINE } from '@samplan/document'
import type { Clock } from '../clock.ts'
import { encodeFrame, questionWhoIsHere } from './frames.ts'

const INTERVAL = 12_000
const PATIENCE = 10_000
/** After the browser itself said that the network is gone. */
const PROBE_PATIENCE = 2000

const question = encodeFrame(OUTLINE, questionWhoIsHere)

export interface HeartbeatPort {
  readonly ask: (frame: Uint8Array<ArrayBuffer>) => void
  readonly silent: () => void
}

export class Heartbeat {
  readonly #clock: Clock
  readonly #port: HeartbeatPort
  #endTicking: () => void = () => undefined
  #endPatience: (() => void) | null = null

  constructor(clock: Clock, port: HeartbeatPort) {
    this.#clock = clock
    this.#port = port
  }

  start(): void {
    this.stop()
    this.#endTicking = this.#clock.every(INTERVAL, () => this.#ask(PATIENCE))
  }

  stop(): void {
    this.#endTicking()
    this.heard()
  }

  heard(): void {
    this.#endPatience?.()
    this.#endPatience = null
  }

  probe(): void {
    this.heard()
    this.#ask(PROBE_PATIENCE)
  }

  #ask(patience: number): void {
    if (this.#endPatience) return
    this.#endPatience = this.#clock.after(patience, () => this.#port.silent())
    this.#port.ask(question)
  }
}
