/**
 * Writes without a pause, and knows what has been promised and what was refused. Each update is of three fields: the time
 * of the writer's goal, which the plan shows, and two that are its own, by which it is known again and known to be whole.
 */
import { setImmediate as nextTurn } from 'node:timers/promises'
import type { DocName } from '@samplan/document'
import type { SyncConnection, Transport } from '@samplan/sync'
import { TestClient } from '@samplan/sync/testing'

export const keysOf = (token: string): readonly [string, string] => [`${token}-a/due`, `${token}-b/due`]

export class Writer {
  readonly name: string
  readonly docName: DocName
  readonly refused: string[] = []
  readonly #client: TestClient
  readonly #onPromise: () => void
  /** Promised, and not yet found in a version. */
  #promised = new Set<string>()
  /** Found in a version. They are taken away again, so that the hundredth freeze costs what the first did. */
  #found: string[] = []
  /** On their way, oldest first. */
  #waiting: string[] = []
  /** For each message of this connection: the token it brings, null for one that only says hello. */
  #sent: (string | null)[] = []
  #acknowledged = 0
  #writing: string | null = null
  #written = 0
  #wake: () => void = () => undefined
  #isRefused = false

  constructor(name: string, docName: DocName, onPromise: () => void) {
    this.name = name
    this.docName = docName
    this.#onPromise = onPromise
    this.#client = new TestClient(docName)
    this.#client.onChangesSent = () => this.#sent.push(this.#writing)
    this.#client.onStored = () => this.#stored()
    this.#client.onRefused = () => this.#beginAnew()
  }

  /** What has been promised since this was asked before. */
  takePromised(): ReadonlySet<string> {
    const promised = this.#promised
    this.#promised = new Set()
    return promised
  }

  found(tokens: Iterable<string>): void {
    this.#found.push(...tokens)
  }

  connect(connect: (transport: Transport) => SyncConnection): void {
    this.#client.connect(connect)
  }

  /** @param drafted resolves when the plan is drafted again; not everybody waits for it who was refused */
  async write(isOver: () => boolean, random: () => number, drafted: () => Promise<void>): Promise<void> {
    while (!isOver()) {
      const answered = this.#answered()
      for (let count = random() < 0.3 ? 2 : 1; count > 0; count--) this.#writeOne()
      await answered
      // As over a network: not within the turn of the event loop that has brought the answer.
      await nextTurn()
      if (this.#isRefused && random() < 0.8) await drafted()
      this.#isRefused = false
    }
  }

  #writeOne(): void {
    const token = `${this.name}-${this.#written++}`
    this.#waiting.push(token)
    this.#writing = token
    const { doc, fields } = this.#client
    doc.transact(() => {
      for (const key of [`${this.name}/due`, ...keysOf(token)]) fields.set(key, token)
      for (const old of this.#found.splice(0)) for (const key of keysOf(old)) fields.delete(key)
    })
    this.#writing = null
  }

  /** Nothing is on its way any more. */
  #answered(): Promise<void> {
    return new Promise((resolve) => {
      this.#wake = () => {
        if (this.#waiting.length === 0) resolve()
      }
    })
  }

  #stored(): void {
    for (const token of this.#sent.slice(this.#acknowledged, this.#client.stored)) {
      if (token === null) continue
      this.#promised.add(token)
      this.#waiting = this.#waiting.filter((waiting) => waiting !== token)
      this.#onPromise()
    }
    this.#acknowledged = this.#client.stored
    this.#wake()
  }

  /** As our client does: what was not taken is kept aside, and the document comes anew from the server. */
  #beginAnew(): void {
    this.refused.push(...this.#waiting)
    this.#waiting = []
    this.#isRefused = true
    this.#client.startAnew()
    this.#sent = []
    this.#acknowledged = 0
    this.#client.hello()
    this.#wake()
  }
}
