/**
 * Remembers what was read out of a section's blocks. Blocks are values: an edit makes a new array, so the array itself is
 * the key, and what no plan holds any more is forgotten.
 */
import type { Block } from '../blocks/block.ts'

export function byContent<T>(read: (blocks: readonly Block[]) => T): (blocks: readonly Block[]) => T {
  const known = new WeakMap<readonly Block[], { readonly value: T }>()
  return (blocks) => {
    const entry = known.get(blocks) ?? { value: read(blocks) }
    known.set(blocks, entry)
    return entry.value
  }
}
