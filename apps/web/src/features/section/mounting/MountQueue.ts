/**
 * Editors are mounted one at a time, so that a page with sixty sections can be read and typed in from the start: first
 * those near what one sees, then the others, whenever the browser has nothing else to do.
 */

type Mount = () => void

export class MountQueue {
  readonly #whenIdle: (run: () => void) => void
  readonly #waiting = new Set<Mount>()
  readonly #near = new Set<Mount>()
  #isScheduled = false

  constructor(whenIdle: (run: () => void) => void) {
    this.#whenIdle = whenIdle
  }

  /** Returns what takes the wish back. */
  add(mount: Mount): () => void {
    this.#waiting.add(mount)
    this.#schedule()
    return () => {
      this.#waiting.delete(mount)
      this.#near.delete(mount)
    }
  }

  /** Before the others, for as long as it is seen. */
  setNear(mount: Mount, isNear: boolean): void {
    if (isNear) this.#near.add(mount)
    else this.#near.delete(mount)
  }

  #schedule(): void {
    if (this.#isScheduled || this.#waiting.size === 0) return
    this.#isScheduled = true
    this.#whenIdle(() => {
      this.#isScheduled = false
      this.#mountNext()
      this.#schedule()
    })
  }

  #mountNext(): void {
    const [next = null] = [...this.#near]
      .filter((mount) => this.#waiting.has(mount))
      .concat([...this.#waiting])
    if (next === null) return
    this.#waiting.delete(next)
    this.#near.delete(next)
    next()
  }
}
