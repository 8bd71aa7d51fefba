/** One value of a block, live, and how to set it. Texts have a control of their own: `BlockText`. */
import {
  readField,
  readText,
  writeField,
  type TextFieldName,
  type ValueFields,
  type ValueFieldType,
} from '@samplan/document'
import type { BlockId } from '@samplan/domain'
import { useCallback } from 'react'
import type * as Y from 'yjs'
import { ownEdit } from '../../../history/index.ts'
import { useBlockEditing } from './BlockEditing.ts'
import { useObserved } from './useObserved.ts'

export function useBlockField<Type extends ValueFieldType, Field extends keyof ValueFields[Type]>(
  type: Type,
  blockId: BlockId,
  field: Field,
): readonly [ValueFields[Type][Field], (value: ValueFields[Type][Field]) => void] {
  const { doc, history } = useBlockEditing()
  const read = useCallback((of: Y.Doc) => readField(of, type, blockId, field), [type, blockId, field])
  const value = useObserved(blockId, read)
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
  return useObserved(
    blockId,
    useCallback((doc: Y.Doc) => readText(doc, blockId, field).trim() === '', [blockId, field]),
  )
}
