/** What was asked for last, up to a number. */
export class Latest<Value> {
  readonly #capacity: number
  /** The one that was asked for longest ago comes first. */
  readonly #values = new Map<string, Value>()

  constructor(capacity: number) {
    this.#capacity = capacity
  }

  get(key: string, make: () => Value): Value {
    const value = this.peek(key) ?? make()
    this.#values.delete(key)
    this.#values.set(key, value)
    const [oldest] = this.#values.keys()
    if (this.#values.size > this.#capacity && oldest !== undefined) this.#values.delete(oldest)
    return value
  }

  peek(key: string): Value | undefined {
    return this.#values.get(key)
  }
}
