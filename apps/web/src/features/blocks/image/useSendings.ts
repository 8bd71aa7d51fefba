import { writeField } from '@samplan/document'
import type { BlockId, PlanId } from '@samplan/domain'
import { useEffect, useMemo, useSyncExternalStore } from 'react'
import type * as Y from 'yjs'
import { handInPicture } from '../../../api/pictures.ts'
import { ownEdit } from '../../../history/index.ts'
import { usePlanId } from '../../../sync/index.ts'
import { PictureSendings, takeOffered, type Sending } from '../../pictures/index.ts'
import { useBlockEditing, type BlockEditing } from '../editing/BlockEditing.ts'

/** They outlive the block on the page, which is made anew when it moves. */
const ofDocs = new WeakMap<Y.Doc, PictureSendings>()

/** What is on its way to a block's place, and the way to send something there. */
export function useSendings(blockId: BlockId): readonly [Sending | null, PictureSendings] {
  const { doc, sectionId, history } = useBlockEditing()
  const planId = usePlanId()
  const sendings = useMemo(
    () => sendingsOf({ doc, sectionId, history }, planId),
    [doc, sectionId, history, planId],
  )
  useEffect(() => {
    const offered = takeOffered(doc, blockId)
    if (offered) sendings.send(blockId, offered)
  }, [doc, blockId, sendings])
  useEffect(() => {
    const retry = () => sendings.retryWaiting()
    addEventListener('online', retry)
    return () => removeEventListener('online', retry)
  }, [sendings])
  const state = useSyncExternalStore(sendings.subscribe, () => sendings.stateOf(blockId))
  return [state, sendings]
}

function sendingsOf(
  { doc, sectionId, history }: Pick<BlockEditing, 'doc' | 'sectionId' | 'history'>,
  planId: PlanId,
): PictureSendings {
  const known = ofDocs.get(doc)
  if (known) return known
  const sendings = new PictureSendings({
    handIn: (file, how) => handInPicture(planId, sectionId, file, how),
    onTaken: (of, file) => {
      history.boundary()
      writeField(doc, 'image', of, 'file', file, ownEdit)
    },
  })
  ofDocs.set(doc, sendings)
  return sendings
}
