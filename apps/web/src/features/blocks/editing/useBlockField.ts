/** One value of a block, live, and how to set it. Texts have a control of their own: `BlockText`. */
import {
  observeBlock,
  readField,
  readText,
  writeField,
  type TextFieldName,
  type ValueFields,
  type ValueFieldType,
} from '@samplan/document'
import type { BlockId } from '@samplan/domain'
import { useCallback, useMemo, useSyncExternalStore } from 'react'
import type * as Y from 'yjs'
import { ownEdit } from '../../../history/index.ts'
import { useBlockEditing } from './BlockEditing.ts'

export function useBlockField<Type extends ValueFieldType, Field extends keyof ValueFields[Type]>(
  type: Type,
  blockId: BlockId,
  field: Field,
): readonly [ValueFields[Type][Field], (value: ValueFields[Type][Field]) => void] {
  const { doc, history } = useBlockEditing()
  const read = useMemo(() => stable(() => readField(doc, type, blockId, field)), [doc, type, blockId, field])
  const value = useSyncExternalStore(useObserver(doc, blockId), read)
  const write = useCallback(
    (next: ValueFields[Type][Field]) => {
      history.boundary()
      writeField(doc, type, blockId, field, next, ownEdit)
    },
    [doc, history, type, blockId, field],
  )
  return [value, write]
}

/** Whether the text is empty; draws anew only when that changes, not for each letter. */
export function useIsBlank(blockId: BlockId, field: TextFieldName): boolean {
  const { doc } = useBlockEditing()
  return useSyncExternalStore(useObserver(doc, blockId), () => readText(doc, blockId, field).trim() === '')
}

function useObserver(doc: Y.Doc, blockId: BlockId): (listener: () => void) => () => void {
  return useCallback((listener) => observeBlock(doc, blockId, listener), [doc, blockId])
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
