import { blockIdSchema, type BlockId } from '@samplan/domain'
import { useEffect, useMemo } from 'react'
import { useFollowedAgain } from '../../../frame/index.ts'
import { goToPlace, isOnPage } from '../../place/index.ts'

interface BlockInAddress {
  readonly stycke?: string | undefined
  readonly falt?: string | undefined
}

/** A link to a block, or a field in it, leads there once it stands on the page: the text comes after the page. */
export function useBlockInAddress({ stycke, falt }: BlockInAddress): void {
  const blockId = useMemo(() => blockIdSchema.safeParse(stycke).data ?? null, [stycke])
  const path = falt ?? null
  useEffect(
    () => (blockId === null ? undefined : onceOnPage(blockId, () => goTo(blockId, path))),
    [blockId, path],
  )
  useFollowedAgain(() => {
    if (blockId !== null) goTo(blockId, path)
  })
}

const goTo = (blockId: BlockId, path: string | null): void => goToPlace({ sectionId: null, blockId, path })

/** Returns what ends the waiting. */
function onceOnPage(blockId: BlockId, arrive: () => void): () => void {
  const watch = new MutationObserver(() => {
    if (!isOnPage(blockId)) return
    watch.disconnect()
    arrive()
  })
  if (isOnPage(blockId)) arrive()
  else watch.observe(document.body, { childList: true, subtree: true })
  return () => watch.disconnect()
}
