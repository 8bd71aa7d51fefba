import { readRows } from '@samplan/document'
import { orgList, orgTree, type BlockId, type RowBlockType, type RowOf } from '@samplan/domain'
import { useCallback, useMemo } from 'react'
import type * as Y from 'yjs'
import { useBlockEditing } from '../editing/BlockEditing.ts'
import { useObserved } from '../editing/useObserved.ts'
import { RowEdits } from './RowEdits.ts'

/** The rows of a block, live. */
export function useRows<T extends RowBlockType>(type: T, blockId: BlockId): readonly RowOf<T>[] {
  return useObserved(
    blockId,
    useCallback((doc: Y.Doc) => readRows(doc, type, blockId), [type, blockId]),
  )
}

export function useRowEdits(type: RowBlockType, blockId: BlockId): RowEdits {
  const { doc, history, newId } = useBlockEditing()
  return useMemo(
    () => new RowEdits({ doc, history, newId, type, blockId }),
    [doc, history, newId, type, blockId],
  )
}

/** Boxes as they stand in the list that one edits, each right before those under it, and how far in. */
export function useBoxes(rows: readonly RowOf<'orgChart'>[]) {
  return useMemo(() => orgList(orgTree(rows)), [rows])
}
