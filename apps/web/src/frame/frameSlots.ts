/** Places in the top bar that a page fills: the bar stands still while pages come and go. */
import { createContext, useContext } from 'react'

/** From left to right. `page` is the title; `state` its chip; `save` the save state; `presence` who is here; `tools` what one can do; `inbox` what one is told of. */
export type SlotName = 'page' | 'state' | 'save' | 'presence' | 'tools' | 'inbox'

/** The element that holds a slot, once it is on the page. */
export type FrameSlots = Readonly<Record<SlotName, HTMLElement | null>>

export const noSlots: FrameSlots = {
  page: null,
  state: null,
  save: null,
  presence: null,
  tools: null,
  inbox: null,
}

export const FrameSlotsContext = createContext<FrameSlots>(noSlots)
export const useFrameSlots = (): FrameSlots => useContext(FrameSlotsContext)
