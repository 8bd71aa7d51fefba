/** This person's presence in the section while the grid has the focus, so that others see whose edit they get. */
import type { Awareness } from 'y-protocols/awareness'

export const enterGrid = (awareness: Awareness): void => {
  if (awareness.getLocalState() === null) awareness.setLocalState({})
}

export const leaveGrid = (awareness: Awareness): void => awareness.setLocalState(null)
