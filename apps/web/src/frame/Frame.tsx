import { useCallback, useState, type ReactNode } from 'react'
import { FrameSlotsContext, noSlots, type FrameSlots, type SlotName } from './frameSlots.ts'
import { MAIN_ID, SkipLink } from './SkipLink.tsx'
import { TopBar } from './TopBar.tsx'
import { useFocusOnNavigation } from './useFocusOnNavigation.ts'

/** What stands around every page inside the login. */
export function Frame({ children }: { readonly children: ReactNode }) {
  const [slots, setSlots] = useState<FrameSlots>(noSlots)
  useFocusOnNavigation()
  const onSlot = useCallback((name: SlotName, element: HTMLElement | null) => {
    setSlots((known) => ({ ...known, [name]: element }))
  }, [])

  return (
    <FrameSlotsContext value={slots}>
      <SkipLink />
      <TopBar onSlot={onSlot} />
      <main id={MAIN_ID} tabIndex={-1}>
        {children}
      </main>
    </FrameSlotsContext>
  )
}
