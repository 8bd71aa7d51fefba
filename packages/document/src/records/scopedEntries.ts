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

/** The entries of one id alone, without looking at what the others hold. */
export function entriesOf(map: Y.Map<unknown>, id: string): ScopedEntry[] {
  const scope = `${id}/`
  const entries: ScopedEntry[] = []
  for (const key of map.keys()) {
    if (key.startsWith(scope)) entries.push({ id, field: key.slice(scope.length), value: map.get(key) })
  }
  return entries
}
