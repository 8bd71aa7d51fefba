import { equalityDeep } from 'lib0/function'
import { useState } from 'react'

/** The map as read before where both say the same, with each value that says the same as the same object. */
export function useShared<Key, Value>(read: ReadonlyMap<Key, Value>): ReadonlyMap<Key, Value> {
  const [{ from, shared }, keep] = useState({ from: read, shared: read })
  if (from === read) return shared
  const next = share(shared, read)
  keep({ from: read, shared: next })
  return next
}

function share<Key, Value>(
  before: ReadonlyMap<Key, Value>,
  after: ReadonlyMap<Key, Value>,
): ReadonlyMap<Key, Value> {
  const shared = new Map([...after].map(([key, next]) => [key, kept(before.get(key), next)]))
  const isSame = before.size === shared.size && [...shared].every(([key, value]) => before.get(key) === value)
  return isSame ? before : shared
}

const kept = <Value>(before: Value | undefined, after: Value): Value =>
  before !== undefined && equalityDeep(before, after) ? before : after
