/** Which updates of a log a room has shown. Two nodes that write at once each hear of the other's after their own. */
export class SeqWindow {
  #last: number
  /** Held beyond a gap. */
  readonly #ahead = new Set<number>()

  constructor(last: number) {
    this.#last = last
  }

  /** Every update up to and including this one is held. */
  get last(): number {
    return this.#last
  }

  holds(seq: number): boolean {
    return seq <= this.#last || this.#ahead.has(seq)
  }

  add(seq: number): void {
    if (this.holds(seq)) return
    this.#ahead.add(seq)
    while (this.#ahead.delete(this.#last + 1)) this.#last++
  }
}
