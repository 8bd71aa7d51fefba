/** A value that can be watched; what `useSyncExternalStore` needs and nothing more. */
export interface Watched<Value> {
  readonly get: () => Value
  /** Returns the unsubscriber. */
  readonly subscribe: (listener: () => void) => () => void
}

export interface Signal<Value> extends Watched<Value> {
  readonly set: (value: Value) => void
}

export function createSignal<Value>(initial: Value): Signal<Value> {
  let value = initial
  const listeners = new Set<() => void>()
  return {
    get: () => value,
    set: (next) => {
      if (Object.is(next, value)) return
      value = next
      for (const listener of listeners) listener()
    },
    subscribe: (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
  }
}
