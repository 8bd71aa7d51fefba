/** Tells a node view that something of its block changed: a field, a text, a line, a cell. */
import type { BlockId } from '@samplan/domain'
import type * as Y from 'yjs'
import { sectionMaps } from '../section/roots.ts'

/** Returns the unsubscriber. */
export function observeBlock(doc: Y.Doc, blockId: BlockId, listener: () => void): () => void {
  const prefix = `${blockId}/`
  const onEvents = (events: readonly Y.YEvent<Y.AbstractType<unknown>>[]) => {
    if (events.some((event) => touches(event, prefix))) listener()
  }
  const maps = Object.values(sectionMaps(doc))
  for (const map of maps) map.observeDeep(onEvents)
  return () => {
    for (const map of maps) map.unobserveDeep(onEvents)
  }
}

/** A change of a map itself names its keys; one of a text inside it has the text's key first in its path. */
function touches(event: Y.YEvent<Y.AbstractType<unknown>>, prefix: string): boolean {
  const [inner] = event.path
  if (typeof inner === 'string') return inner.startsWith(prefix)
  return [...event.changes.keys.keys()].some((key) => key.startsWith(prefix))
}
