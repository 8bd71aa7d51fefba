import type { ReactNode } from 'react'
import { createPortal } from 'react-dom'
import { useFrameSlots, type SlotName } from './frameSlots.ts'

interface InTopBarProps {
  readonly slot: SlotName
  readonly children: ReactNode
}

/** Shows its children in a place of the top bar, with the page's own contexts around them. */
export function InTopBar({ slot, children }: InTopBarProps) {
  const element = useFrameSlots()[slot]
  return element && createPortal(children, element)
}
