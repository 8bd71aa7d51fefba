import { equalityDeep } from 'lib0/function'
import type * as Y from 'yjs'

/** Writing an equal value again would grow the history and wake every reader for nothing. */
export function setIfChanged(map: Y.Map<unknown>, key: string, value: unknown): void {
  if (!equalityDeep(map.get(key), value)) map.set(key, value)
}
