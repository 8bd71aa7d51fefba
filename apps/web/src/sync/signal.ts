import { equalityDeep } from 'lib0/function'

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

/** Resolves when it holds, as of now or of a change of what is watched. */
export function untilHolds(holds: () => boolean, ...watched: readonly Watched<unknown>[]): Promise<void> {
  if (holds()) return Promise.resolve()
  const { promise, resolve } = Promise.withResolvers<void>()
  const unsubscribers = watched.map(({ subscribe }) => subscribe(() => (holds() ? resolve() : undefined)))
  return promise.finally(() => unsubscribers.forEach((unsubscribe) => unsubscribe()))
}

/**
 * What follows from a watched value. It stays the same object for as long as it says the same, so that who watches it is
 * left in peace by changes that do not concern it.
 */
export function derive<Source, Value>(
  source: Watched<Source>,
  from: (source: Source) => Value,
): Watched<Value> {
  let known: { readonly source: Source; readonly value: Value } | null = null
  return {
    subscribe: source.subscribe,
    get: () => {
      const now = source.get()
      if (known && Object.is(known.source, now)) return known.value
      const value = from(now)
      known = { source: now, value: known && equalityDeep(known.value, value) ? known.value : value }
      return known.value
    },
  }
}
