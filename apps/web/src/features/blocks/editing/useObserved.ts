import { observeBlock } from '@samplan/document'
import type { BlockId } from '@samplan/domain'
import { useCallback, useMemo, useSyncExternalStore } from 'react'
import type * as Y from 'yjs'
import { useBlockEditing } from './BlockEditing.ts'

/** Something read of a block, live. `read` must keep its identity; equal values stay the same object. */
export function useObserved<Value>(blockId: BlockId, read: (doc: Y.Doc) => Value): Value {
  const { doc } = useBlockEditing()
  const observe = useCallback((listener: () => void) => observeBlock(doc, blockId, listener), [doc, blockId])
  const get = useMemo(() => stable(() => read(doc)), [doc, read])
  return useSyncExternalStore(observe, get)
}

/** Equal values stay the same object, or React would draw without end. */
function stable<Value>(read: () => Value): () => Value {
  let last: { readonly value: Value; readonly text: string } | null = null
  return () => {
    const value = read()
    const text = JSON.stringify(value)
    if (last?.text !== text) last = { value, text }
    return last.value
  }
}
