import type { FocusEvent } from 'react'
import type { Awareness } from 'y-protocols/awareness'
import { enterGrid, leaveGrid } from '../data/gridPresence.ts'

/** While the focus is in the table, the others in the section see that this person is there. */
export function useGridPresence(awareness: Awareness) {
  return {
    onFocusCapture: () => enterGrid(awareness),
    onBlurCapture: ({ currentTarget, relatedTarget }: FocusEvent<HTMLElement>) => {
      const staysInside = relatedTarget instanceof Node && currentTarget.contains(relatedTarget)
      if (!staysInside) leaveGrid(awareness)
    },
  }
}
