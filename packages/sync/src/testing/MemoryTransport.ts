/** The server's end of a socket that remembers what it was told. */
import type { Transport } from '../ports/transport.ts'

export class MemoryTransport implements Transport {
  readonly sent: Uint8Array[] = []
  closed: { readonly code: number; readonly reason: string } | null = null
  pings = 0
  /** Bytes that the network has not taken; a test sets it. */
  buffered = 0
  onSend: (frame: Uint8Array) => void = () => undefined
  onClose: (code: number, reason: string) => void = () => undefined

  send(frame: Uint8Array): void {
    if (this.closed) throw new Error('Sent on a closed socket')
    this.sent.push(frame)
    this.onSend(frame)
  }

  close(code: number, reason: string): void {
    this.closed ??= { code, reason }
    this.onClose(code, reason)
  }

  bufferedAmount(): number {
    return this.buffered
  }

  ping(): void {
    this.pings++
  }
}
