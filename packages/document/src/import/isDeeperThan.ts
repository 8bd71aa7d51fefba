/** How deep what is taken in may be nested: whoever reads it descends as deep as it goes, and so does the stack. */

/** Nested objects and lists. A plan with headings to depth 4 has some 20. */
export const MAX_DEPTH = 60

/** Whether a value has more levels than `depth`. Descends level by level, and so as deep as anything goes. */
export function isDeeperThan(value: unknown, depth: number): boolean {
  let level: unknown[] = [value]
  for (let reached = 0; reached < depth; reached++) {
    level = level.flatMap(valuesIn)
    if (level.length === 0) return false
  }
  return true
}

function valuesIn(value: unknown): unknown[] {
  return typeof value === 'object' && value !== null ? Object.values(value) : []
}
