import type * as Y from 'yjs'

export interface ScopedEntry {
  readonly id: string
  readonly field: string
  readonly value: unknown
}

/** The entries with keys of the form `<scope><id>/<field>`; `scope` is '' or ends in `/`. */
export function scopedEntries(map: Y.Map<unknown>, scope: string): ScopedEntry[] {
  const entries: ScopedEntry[] = []
  for (const [key, value] of map) {
    const end = key.startsWith(scope) ? key.indexOf('/', scope.length) : -1
    if (end !== -1) entries.push({ id: key.slice(scope.length, end), field: key.slice(end + 1), value })
  }
  return entries
}
