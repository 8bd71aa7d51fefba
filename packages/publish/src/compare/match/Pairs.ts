/** Which thing before is which thing after. Each has at most one counterpart. */
export class Pairs<Item extends object> {
  readonly #after = new Map<Item, Item>()
  readonly #before = new Map<Item, Item>()

  join(before: Item, after: Item): void {
    this.#after.set(before, after)
    this.#before.set(after, before)
  }

  afterOf(before: Item): Item | undefined {
    return this.#after.get(before)
  }

  beforeOf(after: Item): Item | undefined {
    return this.#before.get(after)
  }

  are(before: Item | null | undefined, after: Item | null | undefined): boolean {
    if (!before || !after) return !before && !after
    return this.#after.get(before) === after
  }

  /** Those of both sides that have no counterpart yet. */
  rest(before: readonly Item[], after: readonly Item[]): [Item[], Item[]] {
    return [before.filter((item) => !this.#after.has(item)), after.filter((item) => !this.#before.has(item))]
  }
}
