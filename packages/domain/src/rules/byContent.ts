/**
 * Remembers what was read out of a section's blocks, or another list of the plan. Lists are values: an edit makes a new
 * one, so the list itself is the key, and what no plan holds any more is forgotten.
 */
import type { Block } from '../blocks/block.ts'

export function byContent<T, Item = Block>(read: (list: readonly Item[]) => T): (list: readonly Item[]) => T {
  const known = new WeakMap<readonly Item[], { readonly value: T }>()
  return (list) => {
    const entry = known.get(list) ?? { value: read(list) }
    known.set(list, entry)
    return entry.value
  }
}
