import type { BlockId } from '@samplan/domain'
import { useEffect, useRef } from 'react'

/**
 * When a picture that was chosen here has come to its place, the focus goes on to the question what it shows: the button
 * that it was chosen by is gone. Nobody who has gone elsewhere meanwhile is called back.
 */
export function useAskWhatItShows(blockId: BlockId, isSending: boolean, hasPicture: boolean): void {
  const wasSending = useRef(false)
  useEffect(() => {
    if (wasSending.current && !isSending && hasPicture) focusUnlessElsewhere(blockId)
    wasSending.current = isSending
  }, [blockId, isSending, hasPicture])
}

function focusUnlessElsewhere(blockId: BlockId): void {
  const block = document.querySelector(`[data-block-id="${CSS.escape(blockId)}"]`)
  if (block === null) return
  // Taken off the page, what had the focus has left it to something around the block.
  const { activeElement } = document
  const isHere = activeElement === null || activeElement.contains(block) || block.contains(activeElement)
  if (isHere) block.querySelector<HTMLElement>('[data-path="alt"] input')?.focus()
}
